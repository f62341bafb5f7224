import { expect, test } from 'vitest';
import { readAgain } from '../import/readAgain';
import { takeIn } from '../import/takeIn';
import type { Reading, SourceRow } from '../model/rows';
import { newerReading, newerVersion } from './newerVersion';

/** “Łódź” in windows-1250; guessed to be something else, and certainly no ASCII. */
const bytes = Uint8Array.from([...'# '].map((sign) => sign.charCodeAt(0)).concat([0xa3, 0xf3, 0x64, 0x9f]));
const at = '2031-05-03T10:00:00.000Z';
const later = '2031-06-01T08:30:00.000Z';

async function source(reading: Reading): Promise<SourceRow> {
  const taken = await takeIn({
    ...{ bytes, fileName: 'note.md', filePath: '/in/note.md', at, by: 'Rana', reading },
    caseId: '018f2f6e-0000-7000-8000-000000000001',
    fileModifiedAt: '2031-01-01T00:00:00.000Z',
    partOf: { sourceId: null, fileName: 'all.zip', sha256: 'a'.repeat(64), path: 'note.md' },
    captured: { address: 'https://example.org/a', at: '2031-04-01' },
  });
  if (!taken.ok) throw new Error(taken.error.message);
  return taken.value.source;
}

async function readAs(row: SourceRow, reading: Reading) {
  const read = await readAgain(row, bytes, reading, later);
  if (!read.ok) throw new Error(read.error.message);
  return newerReading(row, read.value.taken.source, read.value.former, later);
}

test('reading again changes nothing of where the bytes came from and when', async () => {
  const before = await source({ encoding: 'koi8-r' });
  const read = await readAs(before, { encoding: 'windows-1250' });
  expect(read.ok && read.value).toMatchObject({
    title: 'Łódź',
    encoding: 'windows-1250',
    reading: { encoding: 'windows-1250' },
    readAt: later,
  });
  const kept = ['id', 'sha256', 'fileName', 'filePath', 'fileModifiedAt', 'partOf', 'importedAt'] as const;
  for (const field of [...kept, 'createdBy', 'address', 'capturedAt'] as const)
    expect(read.ok && read.value[field]).toEqual(before[field]);
  const versions = read.ok ? read.value.earlierVersions : [];
  expect(versions).toMatchObject([{ encoding: 'koi8-r', textSha256: before.textSha256 }]);
});

test('what the analyst wrote outlives reading again', async () => {
  const written = {
    title: 'My title',
    author: 'A. Writer',
    handling: 'TLP:RED',
    address: 'https://b.example',
  };
  const before = { ...(await source({ encoding: 'koi8-r' })), ...written };
  const read = await readAs(before, { encoding: 'windows-1250' });
  expect(read.ok && read.value).toMatchObject(written);
});

test('another reading that gives the very same text makes no version of it', async () => {
  const before = await source({ encoding: 'windows-1250' });
  const older = { ...before, importer: { ...before.importer, version: '0' } };
  const read = await readAs(older, { encoding: 'windows-1250' });
  expect(read.ok && read.value).toMatchObject({ importer: before.importer, readAt: later });
  expect(read.ok && read.value.earlierVersions).toBeUndefined();
  expect(await readAs(before, { encoding: 'windows-1250' })).toMatchObject({
    ok: false,
    error: { code: 'same-reading' },
  });
});

test('a newer file does not inherit what only the earlier one said of itself', async () => {
  const before = { ...(await source({ encoding: 'koi8-r' })), facts: [{ name: 'Camera', value: 'X' }] };
  const { partOf: _p, reading: _r, capturedAt: _c, fileModifiedAt: _m, ...plain } = before;
  const taken = { ...plain, facts: [], sha256: 'b'.repeat(64), document: 'c'.repeat(64) };
  const newer = newerVersion(before, taken, later);
  if (!newer.ok) throw new Error(newer.error.message);
  for (const field of ['partOf', 'reading', 'capturedAt', 'fileModifiedAt'] as const) {
    expect(newer.value[field]).toBeUndefined();
    expect(newer.value.earlierVersions?.[0]?.[field]).toEqual(before[field]);
  }
  expect(newer.value.facts).toEqual([]);
});
