import { weigh } from '@core/assess';
import { newRow } from '@core/casefile/newRow';
import { smallCaseTime as at, smallCase } from '@core/casefile/testing/smallCase';
import { expect, test } from 'vitest';
import { evidenceChoices, findableClaims } from './evidenceChoices';

function caseWith(...texts: string[]) {
  const { state, caseId } = smallCase();
  for (const text of texts) {
    const claim = { ...newRow(caseId, 'T', at), text, note: null };
    state.claims.set(claim.id, claim);
  }
  return { state, weighing: weigh(state) };
}

const found = (weighed: ReturnType<typeof caseWith>, typed: string) =>
  evidenceChoices(findableClaims(weighed.weighing), typed, [], weighed).map(({ words }) => words);

test('all words typed are needed, in any order and without accents; beginnings come first', () => {
  const weighed = caseWith(
    'The gate was cut',
    'Gate guards fled',
    'Élite guards cut the fence',
    'قُطِع السياج',
  );
  expect(found(weighed, 'gate')).toEqual(['Gate guards fled', 'The gate was cut']);
  expect(found(weighed, 'cut elite')).toEqual(['Élite guards cut the fence']);
  expect(found(weighed, 'قطع')).toEqual(['قُطِع السياج']);
  expect(found(weighed, '')).toHaveLength(4);
});

test('a claim on the board is said to be there, its statements are not taken for it', () => {
  const weighed = caseWith('The gate was cut');
  const [claim] = weighed.weighing.claims;
  const { highlights, statements } = weighed.state;
  const row = {
    ...newRow(claim?.caseId ?? '', 'T', at),
    claimId: claim?.id ?? '',
    highlightId: [...highlights.keys()][0] ?? '',
    stance: 'denies' as const,
    chain: [],
    reliability: { scheme: 'nato', code: 'B' },
    credibility: { scheme: 'nato', code: '2' },
  };
  statements.set(row.id, row);
  const { state } = weighed;
  const weighing = weigh(state);
  const choices = evidenceChoices(
    findableClaims(weighing),
    '',
    [{ claimId: claim?.id ?? '', statementId: null }],
    { state, weighing },
  );
  expect(choices.map(({ kind, words, detail, isOnBoard }) => [kind, words, detail, isOnBoard])).toEqual([
    ['claim', 'The gate was cut', '', true],
    ['statement', '“Source 1” denies it', 'B2', false],
  ]);
});
