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
