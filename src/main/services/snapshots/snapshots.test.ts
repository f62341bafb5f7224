import { mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseLine } from '@core/casefile/journal';
import { journalStart } from '@core/model/change';
import { code, value, withLineAltered } from '@host/testing/contractSuite';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Journals, openJournals } from '../journals';
import type { SnapshotFile } from './snapshotName';
import { openSnapshots, type SnapshotPace, type Snapshots } from './snapshots';
import { generations, thinOut } from './thinOut';

const caseId = '7c9e6679-7425-40de-944b-e07fc1f90ae7';
const never: SnapshotPace = { changes: 1e9, milliseconds: 1e9 };
let folder: string;
let path: string;
let home: string;
let log: string[];
let journals: Journals;
let snapshots: Snapshots;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-snapshots-'));
  path = join(folder, caseId, 'journal.jsonl');
  home = join(folder, caseId, 'snapshots');
  log = [];
  start(never);
});
afterEach(async () => {
  await snapshots.close();
  await rm(folder, { recursive: true, force: true });
});

/** As after a new start of the host. */
function start(pace: SnapshotPace, now?: () => Date) {
  journals = openJournals(
    folder,
    (line) => log.push(line),
    (id, changes) => snapshots.noticed(id, changes),
  );
  snapshots = openSnapshots(folder, journals, (line) => log.push(line), pace, now);
}

/** Writes changes `from` to `to`, each with its number. */
async function write(from: number, to: number) {
  const { head } = value(await journals.read(caseId, 0, 1));
  const bodies = Array.from({ length: to - from + 1 }, (_, place) => JSON.stringify({ n: from + place }));
  return value(await journals.append(caseId, head, bodies));
}

async function quit() {
  await snapshots.close();
  start(never);
}

async function numbers(): Promise<number[]> {
  const { lines } = value(await journals.read(caseId, 0, 5_000));
  return lines.map((line) => (JSON.parse(value(parseLine(line)).body) as { n: number }).n);
}

async function listed(check = true) {
  return value(await snapshots.list(caseId, check));
}

async function alter(file: string, position: number) {
  const bytes = await readFile(file);
  bytes[position] = (bytes[position] as number) ^ 1;
  await writeFile(file, bytes);
}

const upTo = (last: number) => Array.from({ length: last }, (_, place) => place + 1);

test('no snapshot is made at quit, or one without a change', async () => {
  await quit();
  expect(await listed()).toEqual([]);
  await write(1, 3);
  await quit();
  await quit();
  expect(await listed()).toMatchObject([{ changes: 3 }]);
});

test('many changes go by without a snapshot', async () => {
  start({ changes: 5, milliseconds: 1e9 });
  for (let n = 1; n <= 12; n++) await write(n, n);
  await expect.poll(async () => (await listed()).length).toBeGreaterThanOrEqual(1);
  expect((await listed()).at(-1)?.changes).toBeLessThan(12);
});

test('time goes by without a snapshot', async () => {
  start({ changes: 1e9, milliseconds: 5 });
  await write(1, 1);
  await expect.poll(async () => (await listed()).length).toBe(1);
});

test('a snapshot of a journal that grows meanwhile holds half a change', async () => {
  await write(1, 300);
  const making = snapshots.close();
  await write(301, 320);
  await making;
  expect((await listed())[0]).not.toHaveProperty('problem');
});

test('a journal that rotted on the disk is taken into a snapshot', async () => {
  await write(1, 5);
  await alter(path, (await stat(path)).size - 20);
  await snapshots.close();
  expect(await listed()).toEqual([]);
  expect(log.join()).toMatch(/could not be read back/);
  expect(await readdir(home)).toEqual([]);
});

test('one flipped bit anywhere in a snapshot goes unseen', async () => {
  await write(1, 3);
  await quit();
  const name = (await listed())[0]?.name ?? '';
  const whole = await readFile(join(home, name));
  for (let position = 0; position < whole.length; position++) {
    await alter(join(home, name), position);
    expect((await listed())[0]?.problem, `byte ${position}`).toContain(name);
    await writeFile(join(home, name), whole);
  }
  await truncate(join(home, name), whole.length - 1);
  expect((await listed())[0]?.problem).toContain(name);
});

test.each([
  ['in the snapshot’s part', 2],
  ['after the snapshot', 6],
  ['in the last line', 8],
])('damage %s takes more than the one line', async (_, line) => {
  await write(1, 4);
  await quit();
  await write(5, 8);
  await writeFile(path, `${await withLineAltered(path, line)} `);
  start(never);
  expect(value(await journals.list())[0]).toMatchObject({ caseId, damaged: true });
  const restored = value(await journals.restore(caseId));
  const lost = line > 4 ? [line] : [];
  expect(await numbers()).toEqual(upTo(lost.length ? line - 1 : 8));
  expect(restored.stranded.map((body) => JSON.parse(body).n)).toEqual(lost.length ? upTo(8).slice(line) : []);
  expect(await readFile(restored.kept ?? '', 'utf8')).toContain('"n"');
  expect(value(await journals.list())[0]).not.toHaveProperty('problem');
});

test('a journal that was deleted takes the case with it', async () => {
  await write(1, 4);
  await quit();
  await rm(path);
  start(never);
  expect(value(await journals.list())).toMatchObject([{ caseId, damaged: true, problem: /Restore/ }]);
  expect(value(await journals.restore(caseId))).toMatchObject({ changes: 4, fromSnapshot: 4, kept: null });
  expect(await numbers()).toEqual(upTo(4));
});

test('a damaged snapshot is restored from, or hides the older good one', async () => {
  await write(1, 3);
  await quit();
  await write(4, 6);
  await quit();
  await alter(join(home, (await listed())[0]?.name ?? ''), 40);
  await rm(path);
  start(never);
  expect(value(await journals.restore(caseId))).toMatchObject({ changes: 3 });
  expect(log.join()).toMatch(/snapshot .* altered or damaged/);
});

test('a good journal is shortened to its snapshot', async () => {
  await write(1, 3);
  await quit();
  await write(4, 6);
  expect(value(await journals.restore(caseId))).toMatchObject({ changes: 6, fromSnapshot: 0, kept: null });
  await write(7, 7);
  expect(await numbers()).toEqual(upTo(7));
});

test('without anything good an empty history is begun', async () => {
  await write(1, 1);
  await writeFile(path, 'nothing of use\n');
  start(never);
  expect(code(await journals.restore(caseId))).toBe('nothing-to-restore');
  expect(await readFile(path, 'utf8')).toBe('nothing of use\n');
});

test('a restored journal is not continued where it ends', async () => {
  await write(1, 4);
  await quit();
  const before = value(await journals.read(caseId, 0, 10));
  await rm(path);
  start(never);
  const { head } = value(await journals.restore(caseId));
  expect(head).toBe(before.head);
  value(await journals.append(caseId, head, ['{"n":5}']));
  expect(await numbers()).toEqual(upTo(5));
  expect(code(await journals.append(caseId, journalStart, ['{"n":6}']))).toBe('journal-moved');
});

test('generations pile up, or the first or the newest is thinned out', () => {
  const minutes = fc.array(fc.integer({ min: -90, max: 10_000 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(minutes, (steps) => {
      let kept: SnapshotFile[] = [];
      let at = Date.parse('2026-05-04T10:00:00Z');
      for (const [place, step] of steps.entries()) {
        at += step * 60_000;
        const made = { name: `${place}`, at: new Date(at).toISOString(), changes: place + 1, sha256: '' };
        kept = [...kept, made];
        const given = thinOut(kept);
        kept = kept.filter((each) => !given.includes(each));
        expect(kept.length).toBe(Math.min(place + 1, generations));
        expect(kept[0]?.name).toBe('0');
        expect(kept.at(-1)).toBe(made);
      }
    }),
  );
});

test('a year of work keeps ten snapshots of its last day', () => {
  let kept: SnapshotFile[] = [];
  const hour = 3_600_000;
  const begin = Date.parse('2026-01-01T00:00:00Z');
  for (let place = 0; place < 3_000; place++) {
    const at = new Date(begin + place * 3 * hour).toISOString();
    kept = [...kept, { name: `${place}`, at, changes: place, sha256: '' }];
    const given = thinOut(kept);
    kept = kept.filter((each) => !given.includes(each));
  }
  const ages = kept.map(({ name }) => (2_999 - Number(name)) * 3);
  expect(ages.filter((hours) => hours <= 24).length).toBeGreaterThanOrEqual(2);
  expect(ages.filter((hours) => hours > 24 * 30).length).toBeGreaterThanOrEqual(2);
});
