import { expect, it } from 'vitest';
import { CaseBuilder } from '../export/testing/caseBuilder';
import { applyChange, emptyCaseState } from '../model/caseState';
import type { Change, Operation } from '../model/change';
import type { AnyRow, TableName } from '../model/rows';
import { CitedStandings } from './CitedStandings';

it('a claim counts as it stood when it was first cited, and anew when it was taken out in between', () => {
  const builder = new CaseBuilder();
  const claim = builder.claim('It fell');
  const stated = ['Courier', 'Herald'].map((name) => {
    const origin = builder.origin(name);
    const source = builder.source([{ kind: 'paragraph', text: `${name}: it fell.` }], {
      originId: origin.id,
    });
    const highlight = builder.highlight(source, 'it fell');
    const statement = builder.statement(claim, highlight);
    return { origins: origin, sources: source, highlights: highlight, statements: statement };
  });
  const block = { type: 'claimBlock', attrs: { claim: claim.id, label: claim.text } };
  const written = builder.report('Report', [block]);
  const empty = { ...written, body: { ...written.body, content: [] } };

  const state = emptyCaseState();
  const cited = new CitedStandings();
  const commit = (rows: Partial<Record<TableName, AnyRow>>) => {
    const operations = Object.entries(rows).map(([table, after]) => ({
      table,
      id: after.id,
      before: null,
      after,
    }));
    const change = { operations: operations as Operation[] } as unknown as Change;
    applyChange(state, change);
    cited.add(state, change);
  };
  const standing = () => cited.of(written.id).get(claim.id);
  commit({ claims: claim });
  if (stated[0]) commit(stated[0]);
  commit({ reports: written });
  expect(standing()).toBe('uncorroborated');
  if (stated[1]) commit(stated[1]);
  commit({ reports: { ...written, title: 'Another title' } });
  expect(standing()).toBe('uncorroborated');
  commit({ reports: empty });
  expect(standing()).toBeUndefined();
  commit({ reports: written });
  expect(standing()).toBe('corroborated');
});

it('texts known to be nearly the same were one voice then, too: knowing it later is no change of standing', () => {
  const builder = new CaseBuilder();
  const claim = builder.claim('It fell');
  const [left, right] = ['Courier', 'Herald'].map((name) => {
    const originId = builder.origin(name).id;
    const source = builder.source([{ kind: 'paragraph', text: `${name}: it fell.` }], { originId });
    builder.statement(claim, builder.highlight(source, 'it fell'));
    return source.id;
  }) as [string, string];
  const report = builder.report('Report', [{ type: 'claimBlock', attrs: { claim: claim.id } }]);
  const operations = [{ table: 'reports', id: report.id, before: null, after: report }] as Operation[];
  const standingWith = (cited: CitedStandings) => {
    cited.add(builder.state, { operations });
    return cited.of(report.id).get(claim.id);
  };
  expect(standingWith(new CitedStandings())).toBe('corroborated');
  const near = { left, right, overlap: 0.95, kind: 'same' as const };
  expect(standingWith(new CitedStandings({ nearDuplicates: [near] }))).toBe('uncorroborated');
});
