import { newRow } from '@core/casefile/newRow';
import { smallCaseTime as at, smallCase } from '@core/casefile/testing/smallCase';
import type { Consistency } from '@core/model';
import { expect, test } from 'vitest';
import { listHypotheses } from './hypotheses';

/** A board whose third item is not graded, and a board with nothing on it. */
function caseWithBoards() {
  const caseFile = smallCase([]);
  const { state, caseId } = caseFile;
  const base = () => newRow(caseId, 'T', at);
  const question = { ...base(), text: 'Who cut the fence?', note: null };
  const empty = { ...base(), text: 'Why then?', note: null };
  for (const row of [question, empty]) state.questions.set(row.id, row);
  const ids = ['Rebels', 'Guards'].map((text, order) => {
    const row = { ...base(), questionId: question.id, text, order, note: null };
    state.hypotheses.set(row.id, row);
    return row.id;
  });
  const item = (order: number, credibility: 'low' | 'high' | null, ...ratings: Consistency[]) => {
    const row = {
      ...base(),
      questionId: question.id,
      order,
      text: `Item ${order}`,
      statementId: null,
      claimId: null,
      relevance: 'medium' as const,
      credibility,
      ratings: Object.fromEntries(ratings.map((is, place) => [ids[place], { is }])),
    };
    state.evidence.set(row.id, row);
  };
  item(1, 'high', 'II', 'C');
  item(2, 'low', 'N');
  item(3, null, 'C', 'II');
  return caseFile;
}

test('scores, what is left out and what is not rated are told by program and by eye', () => {
  const { json, text } = listHypotheses(caseWithBoards());
  expect(json).toMatchObject([
    {
      question: 'Who cut the fence?',
      hypotheses: [
        { label: 'H1', text: 'Rebels', openCells: 0, survives: false },
        { label: 'H2', text: 'Guards', openCells: 1, survives: true, score: 0 },
      ],
      evidence: [
        { label: 'E1', kind: 'argument', ratings: { H1: 'II', H2: 'C' }, credibility: 'high' },
        { label: 'E2', ratings: { H1: 'N', H2: null } },
        { label: 'E3', standing: 'ungraded', credibility: null },
      ],
      leftOut: { notGradable: 0, ungraded: 1, inBin: 0 },
      openCells: 1,
      weights: { published: true, II: -2 },
    },
    { question: 'Why then?', hypotheses: [], evidence: [] },
  ]);
  expect(text).toContain('E2     N      ·     low × medium           Item 2');
  expect(text).toContain('score  −2.83  0.00');
  expect(text).toContain('H2 is least inconsistent: 0.00; then H1 −2.83.');
  expect(text).toContain('1 item left out until graded.');
  expect(text).toContain('Published weights (PARC).');
});
