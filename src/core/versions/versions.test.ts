import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describePassage } from '../anchor/describe';
import type { HighlightRow, SourceRow } from '../model/rows';
import { sha256Hex } from '../text/hash';
import { arbitraryText } from '../text/testing/arbitraryText';
import { attachHighlight } from './attachHighlight';
import { newerVersion } from './newerVersion';
import { earlierVersionInWords, versionOfText } from './sourceVersions';
import { updateSource } from './updateSource';

const older =
  'The council met on Friday behind closed doors. A guard stood at the gate all night. ' +
  'Nobody was told what had been decided. The minutes were burned in the yard the next day.';
const at = '2026-05-05T09:12:00.000Z';
const caseId = '7a1f8e5e-5a7e-4f0e-8f57-4f3b6c0d9a01';

function sourceOf(text: string, changes: Partial<SourceRow> = {}): SourceRow {
  return {
    id: '7a1f8e5e-5a7e-4f0e-8f57-4f3b6c0d9a02',
    caseId,
    createdAt: '2026-05-01T08:00:00.000Z',
    createdBy: 'A. Analyst',
    updatedAt: '2026-05-01T08:00:00.000Z',
    deletedAt: null,
    title: 'Minutes',
    kind: 'txt',
    fileName: 'minutes.txt',
    filePath: null,
    size: text.length,
    sha256: sha256Hex(`bytes of ${text}`),
    document: sha256Hex(`document of ${text}`),
    textSha256: sha256Hex(text),
    characters: text.length,
    importer: { name: 'txt', version: '1' },
    encoding: 'utf-8',
    language: 'en',
    originId: null,
    author: 'by the analyst',
    publisher: null,
    publishedAt: '2026-04-30',
    address: null,
    importedAt: '2026-05-01T08:00:00.000Z',
    warnings: [],
    note: null,
    ...changes,
  };
}

function highlightOf(text: string, ...words: string[]): HighlightRow {
  const ranges = words.map((part) =>
    describePassage(text, text.indexOf(part), text.indexOf(part) + part.length),
  );
  return {
    ...sourceOf(text),
    id: '7a1f8e5e-5a7e-4f0e-8f57-4f3b6c0d9a03',
    sourceId: sourceOf(text).id,
    ranges,
    tagIds: [],
  };
}

function updated(newer: string, highlight: HighlightRow, oldText = older) {
  const steps = updateSource({
    source: sourceOf(oldText),
    taken: sourceOf(newer, {
      fileName: 'newer.txt',
      importedAt: at,
      publishedAt: null,
      author: 'by the file',
    }),
    text: newer,
    highlights: [highlight],
    olderTexts: new Map([[sha256Hex(oldText), oldText]]),
    at,
  });
  let step = steps.next();
  while (!step.done) step = steps.next();
  if (!step.value.ok) throw new Error(step.value.error.message);
  return step.value.value;
}

test('the former state is kept whole, and what the analyst wrote stays', () => {
  const source = sourceOf(older);
  const { source: next } = updated(`${older} Added later.`, highlightOf(older, 'A guard'));
  expect(next).toMatchObject({
    id: source.id,
    title: 'Minutes',
    author: 'by the analyst',
    fileName: 'newer.txt',
  });
  expect(next.publishedAt).toBe('2026-04-30');
  expect(next.earlierVersions).toEqual([
    expect.objectContaining({
      sha256: source.sha256,
      document: source.document,
      importedAt: source.importedAt,
    }),
  ]);
  expect(versionOfText(next, source.textSha256)?.document).toBe(source.document);
  expect(earlierVersionInWords(next, { textSha256: source.textSha256 })).toBe(
    'from the version of 1 May 2026, 08:00 UTC',
  );
  expect(earlierVersionInWords(next, next)).toBe('');
});

test('the same bytes are no newer version', () => {
  expect(newerVersion(sourceOf(older), sourceOf(older), at)).toMatchObject({
    ok: false,
    error: { code: 'same-bytes' },
  });
});

test('a highlight of several passages moves as one, or not at all', () => {
  const highlight = highlightOf(older, 'A guard stood at the gate all night.', 'The minutes were burned');
  const moved = updated(`Corrected. ${older}`, highlight);
  expect(moved.outcomes).toMatchObject([{ state: 'moved', isAttached: true }]);
  expect(moved.attached[0]?.ranges.map(({ start }) => start)).toEqual(
    highlight.ranges.map(({ start }) => start + 'Corrected. '.length),
  );
  const half = updated(older.replace('A guard stood at the gate all night. ', ''), highlight);
  expect(half.outcomes).toMatchObject([{ state: 'changed', isAttached: false, places: null }]);
  expect(half.attached).toEqual([]);
  expect(updated('Nothing of it is left.', highlight).outcomes).toMatchObject([
    { state: 'orphan', score: 0 },
  ]);
});

test('an area of a page is kept on its version, and stands where the text is the same', () => {
  const area = { page: 0, x: 1, y: 2, width: 3, height: 4 };
  const highlight = { ...highlightOf(older), areas: [area] };
  expect(updated(`${older} More.`, highlight).outcomes).toMatchObject([
    { state: 'orphan', reasons: ['area'] },
  ]);
  const withWords = { ...highlightOf(older, 'A guard stood'), areas: [area] };
  expect(updated(`${older} More.`, withWords).outcomes).toMatchObject([
    { state: 'changed', isAttached: false },
  ]);
});

test('what the analyst left on its version is not attached unasked, and a confirmed place ends that', () => {
  const kept = { ...highlightOf(older, 'A guard stood'), keptFrom: 'b'.repeat(64) };
  const { outcomes, attached, source } = updated(`Corrected. ${older}`, kept);
  expect(outcomes).toMatchObject([{ state: 'moved', isAttached: false }]);
  expect(attached).toEqual([]);
  const row = attachHighlight(kept, source, `Corrected. ${older}`, outcomes[0]?.places ?? [], at);
  expect(row.ok && 'keptFrom' in row.value).toBe(false);
});

test('a place the analyst confirms is described on the newest text', () => {
  const newer = older.replace('Friday', 'Sunday');
  const highlight = highlightOf(older, 'met on Friday');
  const { source, outcomes, attached } = updated(newer, highlight);
  expect(attached).toEqual([]);
  const confirmed = attachHighlight(highlight, source, newer, outcomes[0]?.places ?? [], at);
  expect(confirmed).toMatchObject({
    ok: true,
    value: { id: highlight.id, textSha256: source.textSha256, ranges: [{ exact: 'met on Sunday' }] },
  });
  expect(attachHighlight(highlight, source, newer, [{ start: 5, end: 5 }], at).ok).toBe(false);
  expect(attachHighlight(highlight, source, newer, [{ start: 0, end: newer.length + 1 }], at).ok).toBe(false);
  const over = [
    { start: 0, end: 9 },
    { start: 4, end: 12 },
  ];
  expect(attachHighlight(highlight, source, newer, over, at).ok).toBe(false);
});

test('whatever is attached holds the words it says, in any two texts', () => {
  fc.assert(
    fc.property(arbitraryText(1), arbitraryText(), fc.nat(), (text, addition, seed) => {
      if (text.length === 0 || addition.length === 0) return;
      const start = seed % text.length;
      const { exact } = describePassage(text, start, Math.min(text.length, start + 4));
      const newer = addition + text + addition;
      for (const row of updated(newer, highlightOf(text, exact), text).attached)
        for (const range of row.ranges) expect(newer.slice(range.start, range.end)).toBe(range.exact);
    }),
  );
});
