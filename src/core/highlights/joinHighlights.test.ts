import { expect, test } from 'vitest';
import type { HighlightRow, RichText } from '../model';
import { joinHighlights } from './joinHighlights';
import { splitHighlight } from './splitHighlight';

const text = 'Smoke rose over the depot. The station was closed 🔥 until noon.';

const note = (words: string): RichText => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }],
});

function highlight(id: string, words: string, fields: Partial<HighlightRow> = {}): HighlightRow {
  const start = text.indexOf(words);
  return {
    id,
    caseId: 'case',
    createdAt: '',
    createdBy: 'Ada',
    updatedAt: '',
    deletedAt: null,
    sourceId: 'source',
    textSha256: 'hash',
    tagIds: [],
    note: null,
    ranges: [{ start, end: start + words.length, exact: words, prefix: '', suffix: '' }],
    ...fields,
  };
}

test('joining loses no words, tags or notes, and the first in the text survives', () => {
  const late = highlight('late', 'station was closed', { tagIds: ['b', 'c'], note: note('Second.') });
  const early = highlight('early', 'rose over', { tagIds: ['a', 'b'], note: note('First.') });
  const meeting = highlight('meeting', ' 🔥 until', { createdBy: 'Bob' });
  const joined = joinHighlights(text, [late, meeting, early]);
  expect(joined).toMatchObject({
    ok: true,
    value: {
      survivor: 'early',
      joined: ['late', 'meeting'],
      fields: {
        ranges: [{ exact: 'rose over' }, { exact: 'station was closed 🔥 until' }],
        tagIds: ['a', 'b', 'c'],
        note: { content: [...(note('First.').content ?? []), ...(note('Second.').content ?? [])] },
      },
    },
  });
});

test('areas of pages are joined, and highlights without words do not stop it', () => {
  const area = { page: 1, x: 0, y: 0, width: 10, height: 10 };
  const figure = highlight('figure', 'x', { ranges: [], areas: [area] });
  const joined = joinHighlights(text, [figure, highlight('words', 'depot')]);
  expect(joined.ok && joined.value.survivor).toBe('words');
  expect(joined.ok && joined.value.fields.areas).toEqual([area]);
});

test.each([
  ['one alone', [highlight('a', 'depot')], 'too-few'],
  ['two sources', [highlight('a', 'depot'), highlight('b', 'noon', { sourceId: 'other' })], 'other-source'],
  ['two versions', [highlight('a', 'depot'), highlight('b', 'noon', { textSha256: 'new' })], 'other-version'],
])('%s cannot be joined, and it is said why', (_, rows, code) => {
  const joined = joinHighlights(text, rows);
  expect(!joined.ok && joined.error.code).toBe(code);
});

test('splitting keeps the tags on both and the note on the first', () => {
  const row = highlight('a', 'Smoke rose over', { tagIds: ['a', 'b'], note: note('Mine.') });
  const split = splitHighlight(text, row, text.indexOf('rose'));
  expect(split).toMatchObject({
    ok: true,
    value: {
      first: { ranges: [{ exact: 'Smoke' }] },
      second: { ranges: [{ exact: 'rose over' }], tagIds: ['a', 'b'], note: null, textSha256: 'hash' },
    },
  });
  expect(split.ok && Object.keys(split.value.first)).toEqual(['ranges']);
});
