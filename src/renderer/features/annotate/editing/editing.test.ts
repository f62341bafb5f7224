import type { Id, RichText } from '@core/model';
import { beforeEach, expect, test } from 'vitest';
import { createHighlight } from '../actions/createHighlight';
import { openTestSource } from '../testing/openTestSource';
import { joinChosen } from './joinChosen';
import { addToHighlight, removeFromHighlight, resizeHighlight, stepHighlightEdge } from './rangeEdits';
import { splitHighlightAt } from './splitHighlightAt';

const text = 'Smoke rose over the depot. Smoke rose over the station 🔥 too.';
let opened: Awaited<ReturnType<typeof openTestSource>>;

beforeEach(async () => {
  opened = await openTestSource(text);
});

async function highlight(words: string, tagId?: Id): Promise<Id> {
  const start = text.indexOf(words);
  const made = await createHighlight({ sourceId: opened.sourceId, start, end: start + words.length }, tagId);
  if (!made.ok) throw new Error(made.error.message);
  return made.value;
}

const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

test('resizing describes the words anew and is one step of undo', async () => {
  const id = await highlight('rose over');
  await resizeHighlight(id, [at('Smoke rose over the depot')]);
  expect((await opened.row(id)).ranges).toMatchObject([
    { start: 0, exact: 'Smoke rose over the depot', prefix: '' },
  ]);
  await opened.session.undo();
  expect(await opened.words(id)).toEqual(['rose over']);
});

test('keys move the outer ends by words', async () => {
  const id = await highlight('rose over');
  await stepHighlightEdge(id, { edge: 'start', unit: 'word', direction: 'backward' });
  await stepHighlightEdge(id, { edge: 'end', unit: 'word', direction: 'forward' });
  expect(await opened.words(id)).toEqual(['Smoke rose over the']);
});

test('a resize that changes nothing leaves no change to undo', async () => {
  const id = await highlight('Smoke');
  const before = await opened.database.changes.count();
  await resizeHighlight(id, [at('Smoke')]);
  expect(await opened.database.changes.count()).toBe(before);
});

test('words are added as a second range and taken out again', async () => {
  const id = await highlight('depot');
  await addToHighlight(id, at('station 🔥'));
  expect(await opened.words(id)).toEqual(['depot', 'station 🔥']);
  await removeFromHighlight(id, at('station'));
  expect(await opened.words(id)).toEqual(['depot', '🔥']);
  const refused = await removeFromHighlight(id, { start: 0, end: text.length });
  expect(!refused.ok && refused.error.code).toBe('whole-highlight');
});

test('splitting makes a second highlight with the same tags, in one step', async () => {
  const id = await highlight('Smoke rose over', await opened.tag('Fire'));
  const made = await splitHighlightAt(id, text.indexOf('rose'));
  expect(await opened.words(id)).toEqual(['Smoke']);
  if (!made.ok) throw new Error(made.error.message);
  expect(await opened.words(made.value)).toEqual(['rose over']);
  expect((await opened.row(made.value)).tagIds).toEqual((await opened.row(id)).tagIds);
  await opened.session.undo();
  expect((await opened.living()).map((row) => row.ranges[0]?.exact)).toEqual(['Smoke rose over']);
});

test('a highlight of an earlier version of the text is not cut by offsets of the newer one', async () => {
  const id = await highlight('Smoke rose over');
  await opened.session.commit('Newer version', async (edit) => {
    await edit.update('sources', opened.sourceId, { textSha256: '1'.repeat(64) });
  });
  const made = await splitHighlightAt(id, 6);
  expect(!made.ok && made.error.code).toBe('other-version');
});

test('joining moves statements, turns citations and mentions round and is undone whole', async () => {
  const { session, database } = opened;
  const late = await highlight('station', await opened.tag('Place'));
  const early = await highlight('depot', await opened.tag('Fire'));
  const mention: RichText = {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'mention', attrs: { kind: 'highlight', id: late } }] }],
  };
  const cited: RichText = { type: 'doc', content: [{ type: 'quotation', attrs: { highlight: late } }] };
  await session.commit('Write', async (edit) => {
    const claim = await edit.create('claims', { text: 'It burnt.', note: mention });
    const shared = {
      claimId: claim.id,
      stance: 'asserts',
      chain: [],
      reliability: null,
      credibility: null,
    } as const;
    await edit.create('statements', { ...shared, highlightId: late, chain: [] });
    await edit.create('reports', { title: 'Report', body: cited });
  });
  const joined = await joinChosen([late, early]);
  expect(joined).toEqual({ ok: true, value: early });
  expect(await opened.words(early)).toEqual(['depot', 'station']);
  expect((await opened.row(early)).tagIds).toHaveLength(2);
  expect((await database.statements.toArray()).map((row) => row.highlightId)).toEqual([early]);
  expect(JSON.stringify((await database.reports.toArray())[0]?.body)).toContain(early);
  expect(JSON.stringify((await database.claims.toArray())[0]?.note)).toContain(early);
  expect((await opened.living()).map(({ id }) => id)).toEqual([early]);

  await session.undo();
  expect(await opened.living()).toHaveLength(2);
  expect((await database.statements.toArray()).map((row) => row.highlightId)).toEqual([late]);
  expect((await database.reports.toArray())[0]?.body).toEqual(cited);
});
