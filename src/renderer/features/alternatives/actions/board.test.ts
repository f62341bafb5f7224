import { publishedWeights } from '@core/assess';
import type { EvidenceRow, Id, QuestionRow, Result } from '@core/model';
import { defaultSettings } from '@host/contract';
import { useAppStore } from '@renderer/app/appContext';
import { openTestSession } from '@renderer/store/testing/openTestSession';
import { beforeEach, expect, test } from 'vitest';
import { addEvidence, binEvidence, moveEvidence, rewordEvidence, setRelevance } from './changeEvidence';
import { addHypothesis, binHypothesis } from './changeHypothesis';
import { createQuestion, writeStep } from './changeQuestion';
import { backToPublishedWeights, setGradeLevel, setWeight } from './changeWeights';
import { giveReason, rate } from './rate';

let opened: Awaited<ReturnType<typeof openTestSession>>;
let question: Id;
let hypothesis: Id;

beforeEach(async () => {
  opened = await openTestSession();
  useAppStore.setState({ services: { ...opened, settings: defaultSettings } });
  question = made(await createQuestion(' Who cut the fence? '));
  hypothesis = made(await addHypothesis(question, 'Rebels'));
});

function made<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

const asked = async () => (await opened.database.questions.get(question)) as QuestionRow;
const items = async () =>
  (await opened.database.evidence.toArray())
    .filter((row) => !row.deletedAt)
    .sort((left, right) => left.order - right.order);
const item = async (place = 0) => (await items())[place] as EvidenceRow;
const argument = (text: string) => ({ text, isAssumption: false });

test('a board without words is refused and leaves nothing behind', async () => {
  const before = await opened.database.changes.count();
  expect((await createQuestion('  ')).ok).toBe(false);
  expect((await addHypothesis(question, '')).ok).toBe(false);
  expect((await addEvidence(question, [argument(' ')], '')).ok).toBe(false);
  expect(await opened.database.changes.count()).toBe(before);
});

test('what is on the board is not put there twice, and may come back after it was taken off', async () => {
  const claimId = crypto.randomUUID();
  expect(made(await addEvidence(question, [{ claimId }], 'A claim')).added).toBe(1);
  expect(made(await addEvidence(question, [{ claimId }, argument('Tracks')], 'Both')).added).toBe(1);
  await binEvidence((await item()).id, 'A claim');
  expect(made(await addEvidence(question, [{ claimId }], 'A claim')).added).toBe(1);
  expect((await items()).map(({ text }) => text)).toEqual(['Tracks', '']);
});

test('two cells of one item rated at once both stay', async () => {
  const other = made(await addHypothesis(question, 'Guards'));
  await addEvidence(question, [argument('Tracks')], 'Tracks');
  const { id } = await item();
  await Promise.all([rate(id, hypothesis, 'II'), rate(id, other, 'C')]);
  expect((await item()).ratings).toEqual({ [hypothesis]: { is: 'II' }, [other]: { is: 'C' } });
  await opened.session.undo();
  expect((await item()).ratings).toEqual({ [hypothesis]: { is: 'II' } });
});

test('a reason stays when the rating changes and goes with it', async () => {
  await addEvidence(question, [argument('Tracks')], 'Tracks');
  const { id } = await item();
  await giveReason(id, hypothesis, 'no rating yet');
  expect((await item()).ratings).toEqual({});
  await rate(id, hypothesis, 'I');
  await giveReason(id, hypothesis, ' Boots of theirs ');
  await rate(id, hypothesis, 'II');
  expect((await item()).ratings[hypothesis]).toEqual({ is: 'II', reason: 'Boots of theirs' });
  await rate(id, hypothesis, null);
  expect((await item()).ratings).toEqual({});
});

test('nothing done is nothing in the history', async () => {
  await addEvidence(question, [argument('Tracks')], 'Tracks');
  const { id } = await item();
  const before = await opened.database.changes.count();
  await rate(id, hypothesis, null);
  await setRelevance(id, 'medium');
  await moveEvidence(question, id, -1);
  await writeStep(question, 'report', '', 'a');
  await backToPublishedWeights(question);
  expect(await opened.database.changes.count()).toBe(before);
});

test('an argument keeps its words; a claim may have the claim’s again', async () => {
  await addEvidence(question, [argument('Tracks'), { claimId: crypto.randomUUID() }], 'Two');
  expect((await rewordEvidence((await item()).id, ' ')).ok).toBe(false);
  expect((await rewordEvidence((await item(1)).id, ' ')).ok).toBe(true);
});

test('weights that would score nonsense are refused with a reason, and the published ones come back', async () => {
  expect(await setWeight(question, 'II', -0.5)).toMatchObject({
    ok: false,
    error: { code: 'weights-refused' },
  });
  expect((await asked()).weights).toBeUndefined();
  await setWeight(question, 'II', -3);
  await setGradeLevel(question, 'nato/C', 'low');
  expect(await asked()).toMatchObject({ weights: { II: -3 }, gradeLevels: { 'nato/C': 'low' } });
  await setWeight(question, 'II', publishedWeights.II);
  expect((await asked()).weights).toEqual({});
  await backToPublishedWeights(question);
  expect(await asked()).toMatchObject({ weights: {}, gradeLevels: {} });
});

test('what is typed at a step in one go is undone in one go, and other steps stay', async () => {
  await writeStep(question, 'milestones', 'Bolt cutters', 'first');
  await writeStep(question, 'report', 'H', 'second');
  await writeStep(question, 'report', 'H1 is likely', 'second');
  await opened.session.undo();
  expect((await asked()).steps).toEqual({ milestones: 'Bolt cutters' });
});

test('a hypothesis in the bin keeps its ratings', async () => {
  await addEvidence(question, [argument('Tracks')], 'Tracks');
  await rate((await item()).id, hypothesis, 'I');
  await binHypothesis(hypothesis, 'Rebels');
  expect((await item()).ratings[hypothesis]).toEqual({ is: 'I' });
});
