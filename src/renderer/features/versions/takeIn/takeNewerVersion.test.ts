import { readAgain } from '@core/import/readAgain';
import { takeIn } from '@core/import/takeIn';
import { type HighlightRow, type Id, ok, type Result, type SourceRow } from '@core/model';
import { defaultSettings } from '@host/contract';
import { useAppStore } from '@renderer/app/appContext';
import { createHighlight } from '@renderer/features/annotate';
import { keepSourceText } from '@renderer/store/sourceTexts';
import { openTestSession, reopen } from '@renderer/store/testing/openTestSession';
import { beforeEach, expect, test, vi } from 'vitest';
import { carryOver, decideAgain, keepWithEarlier } from '../review/decide';
import { findAndCarry } from '../worker/findAndCarry';
import type { FindQuestion } from '../worker/versionsMessages';
import { type NewerDocument, takeNewerVersion } from './takeNewerVersion';
import { setVersionJob, useVersionJob } from './versionJob';

const before = vi.hoisted(() => ({ answering: async () => {} }));
// There are no workers here: the same work on this thread, with a moment before the answer.
vi.mock('../worker/askVersionsWorker', () => ({
  findInWorker: (question: FindQuestion) => ({
    answer: before.answering().then(() => ok(findAndCarry(question, () => {}))),
    cancel: () => {},
  }),
}));

const older = 'The gate was opened at dawn.\n\nOfficials counted 14 damaged houses.\n\nA bell rang twice.\n';
const newer = 'Corrected.\n\nThe gate was opened at dawn.\n\nOfficials counted 19 damaged houses.\n';
let opened: Awaited<ReturnType<typeof openTestSession>>;
let sourceId: Id;

async function read(text: string, fileName = 'note.txt'): Promise<Result<NewerDocument>> {
  const bytes = new TextEncoder().encode(text);
  const { caseId } = opened.session;
  const at = '2031-05-03T10:00:00.000Z';
  const taken = await takeIn({ bytes, fileName, filePath: null, caseId, at, by: 'Tester' });
  return taken.ok ? ok({ bytes, taken: taken.value }) : taken;
}

async function mark(words: string): Promise<Id> {
  const start = older.indexOf(words);
  const made = await createHighlight({ sourceId, start, end: start + words.length });
  if (!made.ok) throw new Error(made.error.message);
  return made.value;
}

const source = async () => (await opened.database.sources.get(sourceId)) as SourceRow;
const highlight = async (id: Id) => (await opened.database.highlights.get(id)) as HighlightRow;

beforeEach(async () => {
  before.answering = async () => {};
  setVersionJob({ kind: 'idle' });
  opened = await openTestSession();
  useAppStore.setState({ services: { ...opened, settings: defaultSettings } });
  const first = await read(older);
  if (!first.ok) throw new Error(first.error.message);
  const { source: row, sourceText, document } = first.value.taken;
  sourceId = row.id;
  await keepSourceText(opened.database, row.document, sourceText);
  await opened.host.call('blobs.write', { area: 'texts', sha256: row.document, bytes: document });
  await opened.session.commit('Take in', (edit) => edit.put('sources', row.id, row));
});

test('what is sure goes along and the rest keeps its own text, in one change that can be taken back', async () => {
  const [moved, changed, gone] = [
    await mark('opened at dawn'),
    await mark('14 damaged houses'),
    await mark('bell rang'),
  ];
  const was = await source();
  expect(await takeNewerVersion(sourceId, 'new.txt', () => read(newer, 'new.txt'))).toBe(true);
  const { state } = useVersionJob.getState();
  expect(state).toMatchObject({ kind: 'taken', counts: { exact: 0, moved: 1, changed: 1, orphan: 1 } });
  const now = await source();
  expect(now.id).toBe(was.id);
  expect(now.earlierVersions?.[0]?.sha256).toBe(was.sha256);
  const range = (await highlight(moved)).ranges[0];
  expect(newer.slice(range?.start, range?.end)).toBe('opened at dawn');
  expect((await highlight(moved)).textSha256).toBe(now.textSha256);
  for (const id of [changed, gone]) expect((await highlight(id)).textSha256).toBe(was.textSha256);

  await opened.session.undo();
  expect(await source()).toEqual(was);
  expect((await highlight(moved)).textSha256).toBe(was.textSha256);
  await opened.session.redo();
  expect((await source()).sha256).toBe(now.sha256);
  await opened.session.settled();
  await reopen(opened.database, opened.host, opened.session.caseId);
  expect((await source()).earlierVersions).toHaveLength(1);
  for (const sha256 of [was.document, now.document])
    expect((await opened.host.call('blobs.read', { area: 'texts', sha256 })).ok).toBe(true);
});

test.each([
  ['the same bytes', () => read(older), /byte for byte/, false],
  ['a file that cannot be read', () => read('', 'empty.pdf'), /empty\.pdf/, true],
] as const)('%s changes nothing and is said', async (_, reading, words, isProblem) => {
  const was = await source();
  expect(await takeNewerVersion(sourceId, 'note.txt', reading)).toBe(false);
  const { state } = useVersionJob.getState();
  expect(state).toMatchObject({ kind: 'refused', isProblem });
  expect(state.kind === 'refused' && state.message).toMatch(words);
  expect(await source()).toEqual(was);
});

test('a version cancelled while highlights are looked for changes nothing', async () => {
  await mark('opened at dawn');
  const was = await source();
  before.answering = async () => useVersionJob.getState().cancel();
  expect(await takeNewerVersion(sourceId, 'new.txt', () => read(newer))).toBe(false);
  expect(useVersionJob.getState().state.kind).toBe('idle');
  expect(await source()).toEqual(was);
});

test('a source that got another version meanwhile is not written over', async () => {
  await mark('opened at dawn');
  before.answering = async () => {
    const row = await source();
    await opened.session.commit('Meanwhile', (edit) =>
      edit.put('sources', row.id, { ...row, document: 'e'.repeat(64) }),
    );
  };
  expect(await takeNewerVersion(sourceId, 'new.txt', () => read(newer))).toBe(false);
  expect((await source()).document).toBe('e'.repeat(64));
});

test('what the analyst left with an earlier version is not carried over unasked by the next', async () => {
  const id = await mark('bell rang');
  await takeNewerVersion(sourceId, 'new.txt', () => read(newer));
  expect(await keepWithEarlier(await source(), await highlight(id))).toBe(true);
  expect((await highlight(id)).keptFrom).toBe((await source()).textSha256);
  await takeNewerVersion(sourceId, 'third.txt', () => read(`${older}Added.\n`));
  expect((await highlight(id)).textSha256).not.toBe((await source()).textSha256);
  expect(await decideAgain(await source(), await highlight(id))).toBe(true);
  expect('keptFrom' in (await highlight(id))).toBe(false);
});

test('a place is accepted as one change with the words in its name, and only while it is still asked', async () => {
  const id = await mark('14 damaged houses');
  await takeNewerVersion(sourceId, 'new.txt', () => read(newer));
  const [row, now] = [await highlight(id), await source()];
  const start = newer.indexOf('19 damaged');
  expect(await carryOver(now, row, [{ start, end: start + 17 }], 'accept')).toBe(true);
  expect((await highlight(id)).ranges[0]?.exact).toBe('19 damaged houses');
  expect(opened.session.state.getState().undoLabel).toBe('Accept the changed place of “14 damaged houses”');
  expect(await carryOver(now, row, [{ start: 0, end: 9 }], 'choose')).toBe(false);
  expect((await highlight(id)).ranges[0]?.exact).toBe('19 damaged houses');
  await opened.session.undo();
  expect((await highlight(id)).ranges).toEqual(row.ranges);
});

test('the same bytes read in another encoding keep even the words that were misread, as one change', async () => {
  const bytes = Uint8Array.from(
    [...'The town of \u00a3\u00f3d\u00bc is quiet.'].map((sign) => sign.charCodeAt(0)),
  );
  const { caseId } = opened.session;
  const input = {
    bytes,
    fileName: 'town.txt',
    filePath: null,
    caseId,
    at: '2031-05-03T10:00:00.000Z',
    by: 'T',
  };
  const first = await takeIn({ ...input, reading: { encoding: 'windows-1252' } });
  if (!first.ok) throw new Error(first.error.message);
  const { source: row, sourceText, document } = first.value;
  sourceId = row.id;
  await keepSourceText(opened.database, row.document, sourceText);
  await opened.host.call('blobs.write', { area: 'texts', sha256: row.document, bytes: document });
  await opened.session.commit('Take in', (edit) => edit.put('sources', row.id, row));
  const made = await createHighlight({ sourceId, start: 12, end: 16 });
  if (!made.ok) throw new Error(made.error.message);

  const again = await readAgain(row, bytes, { encoding: 'iso-8859-2' }, '2031-05-04T10:00:00.000Z');
  if (!again.ok) throw new Error(again.error.message);
  expect(await takeNewerVersion(sourceId, 'town.txt', async () => ok({ bytes, ...again.value }))).toBe(true);
  expect((await highlight(made.value)).ranges[0]?.exact).toBe('Łódź');
  expect(await source()).toMatchObject({ encoding: 'iso-8859-2', readAt: '2031-05-04T10:00:00.000Z' });
  expect(opened.session.state.getState().undoLabel).toBe('Read again “town”');
  await opened.session.undo();
  expect(await source()).toEqual(row);
  expect((await highlight(made.value)).ranges[0]?.exact).toBe('\u00a3\u00f3d\u00bc');
});
