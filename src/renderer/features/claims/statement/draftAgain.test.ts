import type { ClaimRow, HighlightRow, OriginRow, StatementRow } from '@core/model';
import { expect, test } from 'vitest';
import { draftAgain } from './draftAgain';

const said = (hedge: string | null, ...originIds: string[]) =>
  ({
    chain: originIds.map((originId) => ({ originId, mode: 'indirect', hedge })),
  }) as unknown as StatementRow;
const highlight = { ranges: [{ exact: 'the pumps\n stopped' }] } as unknown as HighlightRow;
const data = (statements: StatementRow[], claims: [string, string][] = []) => ({
  statements,
  claims: new Map(claims.map(([id, text]) => [id, { id, text } as ClaimRow])),
  origins: new Map(['courier', 'masar', 'governor'].map((id) => [id, { id } as OriginRow])),
});
const chainOf = (statements: StatementRow[]) =>
  draftAgain(data(statements), 'courier', highlight).steps.map(({ origin, hedge }) => [origin, hedge]);

test('the next claim has the speaker of the last one of this outlet, without the hedge', () => {
  expect(chainOf([said('may', 'courier', 'governor'), said(null, 'masar')])).toEqual([
    [{ id: 'courier' }, ''],
    [{ id: 'governor' }, ''],
  ]);
});

test('a speaker in the bin is not taken again', () => {
  expect(chainOf([said(null, 'courier', 'gone')])).toEqual([[{ id: 'courier' }, '']]);
});

test('the claim is the words of the passage, and one that says just this is taken instead', () => {
  expect(draftAgain(data([]), null, highlight).claim).toEqual({ name: 'the pumps stopped' });
  expect(draftAgain(data([], [['c', 'the pumps stopped']]), null, highlight).claim).toEqual({ id: 'c' });
});
