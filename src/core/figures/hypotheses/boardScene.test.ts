import { expect, test } from 'vitest';
import { boardFigure } from '../../assess/hypotheses';
import { weigh } from '../../assess/weigh';
import { newRow } from '../../casefile/newRow';
import { smallCaseTime as at, smallCase } from '../../casefile/testing/smallCase';
import { figureData, figureSvg } from '../figure';
import { figureAttributes, readFigureAttributes } from '../figureSpec';

function caseWithBoard(items: number) {
  const { state, caseId } = smallCase([]);
  const base = () => newRow(caseId, 'T', at);
  const question = { ...base(), text: 'Who <cut> the fence?', note: null };
  state.questions.set(question.id, question);
  const ids = ['Rebels', 'Guards & thieves'].map((text, order) => {
    const row = { ...base(), questionId: question.id, text, order, note: null };
    state.hypotheses.set(row.id, row);
    return row.id;
  });
  for (let order = 1; order <= items; order += 1) {
    const row = {
      ...base(),
      questionId: question.id,
      order,
      text: `Item ${order}`,
      statementId: null,
      claimId: null,
      relevance: 'medium' as const,
      credibility: 'medium' as const,
      ratings: { [ids[0] as string]: { is: 'I' as const } },
    };
    state.evidence.set(row.id, row);
  }
  return { state, question };
}

const spec = (question: string) => ({ kind: 'hypotheses' as const, scope: {}, question });

test('the picture and its table say the same: every item, every score, what is not rated', () => {
  const { state, question } = caseWithBoard(2);
  const data = figureData(state, weigh(state), spec(question.id));
  expect(data.scene.items.map(({ label }) => label)).toEqual([
    'H1: Rebels',
    'H2: Guards & thieves',
    'E1 Item 1: medium × medium. H1 I, H2 not rated.',
    'E2 Item 2: medium × medium. H1 I, H2 not rated.',
    'H1: −2.00',
    'H2: 0.00, survives, 2 open',
  ]);
  expect(data.table.rows.map((row) => row.map(({ text }) => text))).toEqual([
    ['E1 Item 1', 'medium × medium', 'I', 'not rated', ''],
    ['E2 Item 2', 'medium × medium', 'I', 'not rated', ''],
    ['Weighted inconsistency', '', '−2.00', '0.00, survives', ''],
  ]);
  expect(figureSvg(data)).toContain('Who &lt;cut&gt; the fence?');
});

test('a long board says how much is not drawn, and scores all of it', () => {
  const { state, question } = caseWithBoard(40);
  const { scene, table } = figureData(state, weigh(state), spec(question.id), { most: 30, width: 760 });
  expect(scene.remarks).toContain('10 more items are not drawn; they are in the scores.');
  expect(table.rows).toHaveLength(41);
  expect(boardFigure(state, question.id)?.columns[0]?.scoreText).toBe('−40.00');
});

test('a board that is gone is said to be, and a report keeps which one it was', () => {
  const { state, question } = caseWithBoard(1);
  expect(readFigureAttributes({ ...figureAttributes(spec(question.id)) })).toEqual(spec(question.id));
  state.questions.set(question.id, { ...question, deletedAt: at });
  const { scene, table } = figureData(state, weigh(state), spec(question.id));
  expect(scene.remarks).toEqual(['The question is in the bin, or gone.']);
  expect(table.remarks).toEqual(scene.remarks);
});
