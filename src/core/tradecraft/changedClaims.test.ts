import { expect, test } from 'vitest';
import { weigh } from '../assess/weigh';
import { depotCase } from '../export/testing/depotCase';
import type { DismissalRow } from '../model/weighingRows';
import { changedClaims, changeInWords, seenPassage, seenRule } from './changedClaims';
import { claimFacts } from './claimFacts';
import { reportSentences } from './reportSentences';

function scene() {
  const depot = depotCase();
  const { state } = depot.build;
  const report = depot.build.report('Report', [
    { type: 'paragraph', content: [{ type: 'text', text: 'Before it all.' }] },
    { type: 'claimBlock', attrs: { claim: depot.held.id, label: 'x' } },
  ]);
  const facts = claimFacts(state, weigh(state), depot.held.id);
  if (!facts) throw new Error('no facts');
  const whenCited = new Map([[depot.held.id, facts]]);
  const answers: DismissalRow[] = [];
  const changed = () =>
    changedClaims({
      ...{ state, weighing: weigh(state), reportId: report.id, whenCited, answers },
      written: reportSentences(report.body),
    });
  const see = (at: string) => {
    for (const change of changed())
      answers.push({
        ...report,
        id: at,
        createdAt: at,
        rule: seenRule,
        subjectId: report.id,
        passage: seenPassage(change),
        reason: 'Seen',
      });
  };
  return { ...depot, state, changed, see };
}

test('a claim that says and stands the same has not changed', () => {
  expect(scene().changed()).toEqual([]);
});

test('another voice, another standing and another wording are each told with before and after', () => {
  const { build, state, held, fence, changed } = scene();
  const monitor = build.origin('Field contact');
  build.statement(held, fence, { chain: [{ originId: monitor.id, mode: 'own-voice', hedge: null }] });
  expect(changed().map(changeInWords)).toEqual([
    'Still contested: was 1 for it, 1 against, is 2 for it, 1 against.',
  ]);
  const [denial] = [...state.statements.values()].filter(({ stance }) => stance === 'denies');
  if (denial) state.statements.set(denial.id, { ...denial, deletedAt: '2024-05-07T00:00:00.000Z' });
  state.claims.set(held.id, { ...held, text: 'They held half of it.' });
  expect(changed().map(changeInWords)).toEqual([
    'It was worded “Rebels held the southern half of the depot on 3 May.”. Was contested (1 for it, 1 against), is corroborated (2 for it, 0 against).',
  ]);
  expect(changed()[0]?.place).toEqual({ from: 1, to: 15 });
});

test('what was seen is not told again, and the next change is told against what was seen', () => {
  const { build, state, held, fence, changed, see } = scene();
  const monitor = build.origin('Field contact');
  build.statement(held, fence, { chain: [{ originId: monitor.id, mode: 'own-voice', hedge: null }] });
  see('2024-05-07T00:00:00.000Z');
  expect(changed()).toEqual([]);
  state.claims.set(held.id, { ...held, deletedAt: '2024-05-08T00:00:00.000Z' });
  expect(changed().map(changeInWords)).toEqual(['It is in the bin.']);
  expect(changed()[0]?.before.asserting).toBe(2);
  see('2024-05-08T00:00:00.000Z');
  expect(changed()).toEqual([]);
});
