import {
  codebook,
  guid,
  makeProject,
  projectXml,
  selection,
  textSource,
  users,
} from '@core/exchange/refi/testing/makeProject';
import { exchangeFormatOf } from '@core/exchange/registry';
import { takeInExchange } from '@core/exchange/takeInExchange';
import { takeIn } from '@core/import/takeIn';
import { takeInAll } from '@core/import/takeInAll';
import { fail } from '@core/model';
import { createFakeHost } from '@host/fake';
import { createCase } from '@renderer/store/caseList';
import { loadSourceText } from '@renderer/store/sourceTexts';
import { openTestSession } from '@renderer/store/testing/openTestSession';
import { expect, test } from 'vitest';
import { ImportRun } from '../import/ImportRun';
import { ImportWorker } from '../import/ImportWorker';
import type { ImportProgressState } from '../import/importJob';
import type { FromImportWorker, ToImportWorker } from '../import/importMessages';
import type { IncomingFile } from '../import/incomingFile';
import { exchangeContext } from './exchangeContext';
import type { takeInWorker } from './takeInWorker';

/** Reads as the worker does. */
class ReaderInPlace {
  onmessage: ((event: { data: FromImportWorker }) => void) | null = null;

  async postMessage(message: ToImportWorker): Promise<void> {
    if (message.kind !== 'read') return;
    const { input, alone } = message;
    if (alone) this.send({ kind: 'file', file: { name: input.fileName, result: await takeIn(input) } });
    else if (exchangeFormatOf(input)) this.send({ kind: 'exchange', bytes: input.bytes });
    else for await (const file of takeInAll(input)) this.send({ kind: 'file', file });
    this.send({ kind: 'end' });
  }

  terminate(): void {}

  private send(data: FromImportWorker): void {
    this.onmessage?.({ data });
  }
}

const inPlace: typeof takeInWorker = async ({ database, host, session }, input) => {
  const context = await exchangeContext(database, {
    ...{ caseId: session.caseId, at: '2026-05-05T09:12:00.000Z', by: session.analyst },
    askForText: (version) => loadSourceText(database, host, version),
    askForBytes: async () => fail('none', 'No bytes are asked for here.'),
  });
  return takeInExchange(input, context);
};

async function openCase() {
  const services = await openTestSession(createFakeHost());
  const take = async (session: typeof services.session, ...files: IncomingFile[]) => {
    const states: ImportProgressState[] = [];
    const run = new ImportRun({
      ...{ number: 1, services: { ...services, session }, readers: 2, takeExchange: inPlace },
      show: (state) => states.push(state),
      beginReader: () => new ImportWorker(() => new ReaderInPlace() as unknown as Worker),
    });
    run.add(files);
    await run.run();
    return states.at(-1) as ImportProgressState;
  };
  return { ...services, take };
}

function file(name: string, content: string | object | Uint8Array): IncomingFile {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  const bytes = () => (content instanceof Uint8Array ? content.slice() : new TextEncoder().encode(text));
  const read = async () => ({ bytes: bytes(), companions: [] });
  return { name, path: null, size: bytes().length, modifiedAt: null, read };
}

const story = 'Nine guards were killed at the gate. The mayor said nothing.';
const annotation = (exact: string, id = crypto.randomUUID()) => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: `urn:uuid:${id}`,
  type: 'Annotation',
  body: { type: 'TextualBody', purpose: 'tagging', value: 'Officials' },
  target: { source: 'story.txt', selector: { type: 'TextQuoteSelector', exact } },
});
const project = makeProject(
  projectXml(`${users}${codebook}<Sources>${textSource(20, 'The gate', selection(21, 5, 11))}</Sources>`),
  { [`sources/${guid(20)}.txt`]: story },
);

test('annotations dropped before the source they are about, or with a project, find nothing; undo takes back half', async () => {
  const { take, session, database } = await openCase();
  const state = await take(
    session,
    file('notes.jsonld', [annotation('mayor'), annotation('absent')]),
    file('story.txt', story),
  );
  expect(state.counts).toMatchObject({ taken: 1, exchange: 1, failed: 0 });
  expect(state.through).toBe(2);
  const outcome = state.outcomes.find(({ kind }) => kind === 'exchange');
  expect(outcome?.kind === 'exchange' && outcome.lines.map(({ fate }) => fate)).toEqual([
    'exact',
    'not-found',
  ]);
  expect(session.state.getState().undoLabel).toBe('Take in an annotation of “notes.jsonld”');
  await session.undo();
  expect(await database.highlights.count()).toBe(0);
  expect(await database.tags.count()).toBe(0);
  expect(await database.sources.count()).toBe(1);
});

test('a project leaves sources without bytes or texts in the vault, or comes twice', async () => {
  const { take, session, database, host } = await openCase();
  await take(session, file('study.qdpx', project));
  const source = await database.sources.get(guid(20));
  expect(source?.title).toBe('The gate');
  for (const [area, sha256] of [
    ['sources', source?.sha256],
    ['texts', source?.document],
  ] as const)
    expect(await host.call('blobs.has', { area, sha256: sha256 ?? '' })).toMatchObject({
      value: { present: true },
    });
  expect(await database.highlights.get(guid(21))).toMatchObject({
    tagIds: [guid(10)],
    createdBy: 'Mara Lind',
  });
  const changes = await database.changes.count();
  await take(session, file('study.qdpx', project));
  expect(await database.changes.count()).toBe(changes);
  await session.undo();
  expect(await database.sources.count()).toBe(0);
});

test('taken into a second case, the rows of the first are overwritten', async () => {
  const { take, session, database, host } = await openCase();
  const notes = file('notes.jsonld', [annotation('mayor', '6f1f5a52-7d0a-4e6b-8a77-0f4f3a0c9d11')]);
  await take(session, file('story.txt', story), notes, file('study.qdpx', project));
  const second = await createCase(database, host, 'Tester', 'Another case');
  if (!second.ok) throw new Error(second.error.message);
  await take(second.value, file('story.txt', story), notes, file('study.qdpx', project));
  const byCase = async (caseId: string) => database.highlights.where('caseId').equals(caseId).count();
  expect([await byCase(session.caseId), await byCase(second.value.caseId)]).toEqual([2, 2]);
  expect(await database.highlights.get(guid(21))).toMatchObject({ caseId: session.caseId });
});

test('a document about annotations, or a broken project, is lost unsaid', async () => {
  const { take, session } = await openCase();
  const notes = { about: 'the type "Annotation" of www.w3.org/ns/oa', words: 'Nothing in it.' };
  const state = await take(session, file('about.json', notes), file('broken.qdpx', project.slice(0, 400)));
  expect(state.outcomes.map(({ kind }) => kind)).toEqual(['taken', 'failed']);
});

test('a vault that cannot be written to gets rows without their bytes', async () => {
  const { take, session, host, database } = await openCase();
  (host as ReturnType<typeof createFakeHost>).gone();
  const state = await take(session, file('study.qdpx', project));
  expect(state.counts.failed).toBe(1);
  expect(await database.sources.count()).toBe(0);
});
