import { type CaseState, type ClaimRow, emptyCaseState } from '@core/model';
import { expect, test } from 'vitest';
import { CaseIndex } from './CaseIndex';

const at = '2026-05-04T00:00:00.000Z';
const claim = (id: string, text: string, deletedAt: string | null = null): ClaimRow => ({
  id,
  caseId: 'case',
  createdAt: at,
  createdBy: 'A',
  updatedAt: at,
  deletedAt,
  text,
  note: null,
});
const stateOf = (...claims: ClaimRow[]): CaseState => ({
  ...emptyCaseState(),
  claims: new Map(claims.map((row) => [row.id, row])),
});
const found = (index: CaseIndex, query: string) => index.search(query, 9).map(({ id }) => id);

test('a reworded claim is found by its new words and no longer by the old ones', () => {
  const index = new CaseIndex();
  index.update(stateOf(claim('1', 'the depot is held'), claim('2', 'nine guards')), new Map());
  index.update(stateOf(claim('1', 'the fence was cut'), claim('2', 'nine guards')), new Map());
  expect([found(index, 'depot'), found(index, 'fence'), found(index, 'guards')]).toEqual([[], ['1'], ['2']]);
});

test('what goes to the bin is not found, and is again when it comes back', () => {
  const index = new CaseIndex();
  index.update(stateOf(claim('1', 'depot')), new Map());
  index.update(stateOf(claim('1', 'depot', at)), new Map());
  expect(found(index, 'depot')).toEqual([]);
  index.update(stateOf(claim('1', 'depot')), new Map());
  expect(found(index, 'depot')).toEqual(['1']);
});

test('a search before the index is there finds nothing and does not fail', () => {
  expect(new CaseIndex().search('depot', 9)).toEqual([]);
});
