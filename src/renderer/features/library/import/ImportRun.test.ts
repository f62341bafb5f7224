import { takeInAll } from '@core/import/takeInAll';
import { createFakeHost } from '@host/fake';
import { openTestSession } from '@renderer/store/testing/openTestSession';
import { expect, test, vi } from 'vitest';
import { ImportRun } from './ImportRun';
import { ImportWorker } from './ImportWorker';
import type { ImportProgressState } from './importJob';
import type { FromImportWorker, ToImportWorker } from './importMessages';
import type { IncomingFile } from './incomingFile';

/** Reads as the worker does; a file called `crash…` ends it, one called `hang…` is never answered. */
class ReaderInPlace {
  onmessage: ((event: { data: FromImportWorker }) => void) | null = null;
  onerror: ((event: object) => void) | null = null;
  private isEnded = false;

  async postMessage(message: ToImportWorker): Promise<void> {
    if (message.kind !== 'read') return;
    const { input } = message;
    await new Promise((done) => setTimeout(done, 1));
    if (input.fileName.startsWith('crash')) return this.onerror?.({});
    if (input.fileName.startsWith('hang')) return;
    for await (const file of takeInAll(input)) this.send({ kind: 'file', file });
    this.send({ kind: 'end' });
  }

  terminate(): void {
    this.isEnded = true;
  }

  private send(data: FromImportWorker): void {
    if (!this.isEnded) this.onmessage?.({ data });
  }
}

async function openRun(host = createFakeHost()) {
  const services = await openTestSession(host);
  const states: ImportProgressState[] = [];
  const through: string[] = [];
  const run = new ImportRun({
    number: 1,
    services,
    show: (state) => states.push(state),
    onThrough: ({ name }) => through.push(name),
    readers: 2,
    beginReader: () => new ImportWorker(() => new ReaderInPlace() as unknown as Worker),
  });
  const rows = () => services.database.sources.orderBy('id').toArray();
  return { ...services, run, states, through, rows, last: () => states.at(-1) as ImportProgressState };
}

function file(
  name: string,
  text = `About ${name}. The gate stood open.`,
  path: string | null = null,
): IncomingFile {
  const bytes = new TextEncoder().encode(text);
  return {
    name,
    path,
    size: bytes.length,
    modifiedAt: '2024-05-01T10:00:00.000Z',
    read: async () => ({ bytes, companions: [] }),
  };
}

const mail = (subject: string) =>
  [
    'MIME-Version: 1.0',
    'Message-ID: <1@example.org>',
    'Date: Sat, 12 Jul 2025 10:00:00 +0000',
    'From: Desk <desk@example.org>',
    'To: Analyst <analyst@example.org>',
    `Subject: ${subject}`,
    'Content-Type: multipart/mixed; boundary="part"',
    '',
    '--part',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'The pumps stood still.',
    '--part',
    'Content-Type: text/plain; charset=utf-8; name="annex.txt"',
    'Content-Disposition: attachment; filename="annex.txt"',
    '',
    `Annex to ${subject}: nine readings.`,
    '--part--',
    '',
  ].join('\r\n');

test('a thousand files are a thousand changes, lose their order, path or time, or cannot be taken back at once', async () => {
  const { run, rows, session, database, last } = await openRun();
  run.add(
    Array.from({ length: 120 }, (_, place) =>
      file(`${place}.txt`, `Text number ${place}`, `folder/${place}.txt`),
    ),
  );
  await run.run();
  expect(last().counts).toEqual({ taken: 120, known: 0, failed: 0, 'left-out': 0, exchange: 0 });
  expect(await database.changes.count()).toBeLessThan(10);
  const sources = (await rows()).toSorted((one, other) => (one.createdAt < other.createdAt ? -1 : 1));
  expect(sources.map(({ filePath }) => filePath)).toEqual(
    Array.from({ length: 120 }, (_, place) => `folder/${place}.txt`),
  );
  expect(sources[0]?.fileModifiedAt).toBe('2024-05-01T10:00:00.000Z');
  expect(session.state.getState().undoLabel).toMatch(/^Take in \d+ sources, of an import of 120 files$/);
  await session.undo();
  expect(await rows()).toEqual([]);
});

test('a file that crashes its reader, is empty or cannot be had takes others along, or goes unnamed', async () => {
  const { run, through, last } = await openRun();
  const gone: IncomingFile = { ...file('gone.txt'), read: async () => '“gone.txt” cannot be read.' };
  const thrown: IncomingFile = { ...file('thrown.txt'), read: () => Promise.reject(new Error('no disk')) };
  run.add([
    file('a.txt'),
    file('crash.txt'),
    file('b.txt'),
    file('empty.txt', ''),
    gone,
    thrown,
    file('c.txt'),
  ]);
  await run.run();
  expect(last().outcomes.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
    'a.txt taken',
    'crash.txt failed',
    'b.txt taken',
    'empty.txt failed',
    'gone.txt failed',
    'thrown.txt failed',
    'c.txt taken',
  ]);
  expect(last().outcomes.find(({ name }) => name === 'crash.txt')).toMatchObject({
    message: expect.stringContaining('“crash.txt”'),
  });
  expect(through).toHaveLength(7);
});

test('a file that never ends holds the others up for good', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
  try {
    const { run, last } = await openRun();
    run.add([file('hang.txt'), file('a.txt'), file('b.txt')]);
    const done = run.run();
    await vi.advanceTimersByTimeAsync(130_000);
    await done;
    expect(last().counts).toMatchObject({ taken: 2, failed: 1 });
    expect(last().outcomes[0]).toMatchObject({
      name: 'hang.txt',
      message: expect.stringContaining('two minutes'),
    });
  } finally {
    vi.useRealTimers();
  }
});

test('the same bytes are stored twice, or what was attached to a known mail hangs in the air', async () => {
  const { run, rows, last, database, host, session } = await openRun();
  run.add([file('one.txt', 'Same words'), file('two.txt', 'Same words'), file('a.eml', mail('Weir'))]);
  await run.run();
  const known = (await rows()).find(({ kind }) => kind === 'eml');
  const annex = (await rows()).find(({ fileName }) => fileName === 'annex.txt');
  expect(known && annex?.partOf?.sourceId).toBe(known?.id);
  expect(last().counts).toMatchObject({ taken: 3, known: 1 });
  await session.commit('Bin', async (edit) => {
    await edit.bin('sources', annex?.id ?? '');
  });
  const states: ImportProgressState[] = [];
  const again = new ImportRun({
    number: 2,
    services: { database, host, session },
    show: (state) => states.push(state),
    readers: 1,
    beginReader: () => new ImportWorker(() => new ReaderInPlace() as unknown as Worker),
  });
  again.add([file('copy.eml', mail('Weir'))]);
  await again.run();
  expect(states.at(-1)?.counts).toMatchObject({ taken: 1, known: 1 });
  const annexes = (await rows()).filter(({ fileName, deletedAt }) => fileName === 'annex.txt' && !deletedAt);
  expect(annexes.map(({ partOf }) => partOf?.sourceId)).toEqual([known?.id]);
});

test('cancelling loses what was taken in, goes on reading, or leaves files waiting at the host', async () => {
  const { run, rows, through, last } = await openRun();
  const leftOut: string[] = [];
  run.add(
    Array.from({ length: 40 }, (_, place) => ({
      ...file(`${place}.txt`),
      leaveOut: () => leftOut.push(`${place}.txt`),
    })),
  );
  const done = run.run();
  while ((await rows()).length === 0) await new Promise((next) => setTimeout(next, 5));
  run.cancel();
  await done;
  const { counts } = last();
  expect(counts.taken).toBe((await rows()).length);
  expect(counts.taken + counts['left-out']).toBe(40);
  expect(counts['left-out']).toBeGreaterThan(0);
  expect(leftOut.length).toBeGreaterThan(0);
  expect(through.length).toBeLessThan(40);
});

test('a paused import goes on, or never goes on again', async () => {
  const { run, last, states } = await openRun();
  run.add(Array.from({ length: 30 }, (_, place) => file(`${place}.txt`)));
  run.pause();
  const done = run.run();
  await new Promise((next) => setTimeout(next, 250));
  expect(last()).toMatchObject({ phase: 'paused', through: 0 });
  run.resume();
  await done;
  expect(last()).toMatchObject({ phase: 'done', through: 30 });
  expect(states.length).toBeLessThan(30);
});

test('a vault that cannot be written to leaves sources in the case without their bytes', async () => {
  const host = createFakeHost();
  const { run, rows, last } = await openRun(host);
  host.gone();
  run.add([file('a.txt'), file('b.txt')]);
  await run.run();
  expect(await rows()).toEqual([]);
  expect(last().counts).toMatchObject({ taken: 0, failed: 2 });
});
