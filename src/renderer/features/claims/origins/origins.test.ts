import { CaseBuilder } from '@core/export/testing/caseBuilder';
import { expect, test } from 'vitest';
import { filteredOrigins } from './filteredOrigins';
import { originSummaries } from './originSummaries';

function summaries() {
  const builder = new CaseBuilder();
  const paper = builder.origin('Éclair', 'outlet', { aliases: ['مرصد'] });
  const monitor = builder.origin('zeta Monitor', 'collective', {
    reliability: { scheme: 'nato', code: 'C' },
  });
  const binned = builder.origin('Gone', 'person', { deletedAt: '2026-01-01T00:00:00.000Z' });
  const source = builder.source([{ kind: 'paragraph', text: 'One. Two.' }], { originId: paper.id });
  const claim = builder.claim('x');
  const step = (originId: string) => ({ originId, mode: 'indirect' as const, hedge: null });
  builder.statement(claim, builder.highlight(source, 'One'), {
    chain: [step(paper.id), step(monitor.id), step(monitor.id)],
  });
  const gone = builder.claim('y');
  builder.state.claims.set(gone.id, { ...gone, deletedAt: '2026-01-01T00:00:00.000Z' });
  builder.statement(gone, builder.highlight(source, 'Two'), { chain: [step(monitor.id), step(binned.id)] });
  return originSummaries(builder.state);
}

test('a statement counts once for an origin, and not when its claim is in the bin', () => {
  expect(summaries().map(({ origin, statements, sources }) => [origin.name, statements, sources])).toEqual([
    ['Éclair', 1, 1],
    ['zeta Monitor', 1, 0],
  ]);
});

test.each([
  ['eclair', ['Éclair']],
  ['مرصد', ['Éclair']],
  ['several', ['zeta Monitor']],
  ['not graded', ['Éclair']],
  ['monitor outlet', []],
  ['', ['Éclair', 'zeta Monitor']],
])('“%s” finds by names, kind and grade: %j', (typed, names) => {
  expect(filteredOrigins(summaries(), typed).map(({ origin }) => origin.name)).toEqual(names);
});
