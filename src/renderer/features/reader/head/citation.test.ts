import type { OriginRow, SourceRow } from '@core/model';
import { expect, it } from 'vitest';
import { citation } from './citation';

const sourceText = {
  text: 'Title\n\nFirst words.\n\nSecond words.',
  blocks: [
    { kind: 'heading' as const, level: 1, start: 0, end: 5 },
    { kind: 'paragraph' as const, start: 7, end: 19 },
    { kind: 'paragraph' as const, start: 21, end: 34 },
  ],
};
const source = { title: 'Title', publisher: null, publishedAt: '2024-05-04' } as SourceRow;
const origin = { name: 'The Northern Courier' } as OriginRow;

it.each([
  [origin, source, [{ start: 7, end: 12 }], '“First” (The Northern Courier, “Title”, 4 May 2024, ¶1)'],
  [
    null,
    { ...source, publishedAt: null },
    [{ start: 7, end: 27 }],
    '“First words.\n\nSecond” (“Title”, ¶1–2)',
  ],
  [
    null,
    source,
    [
      { start: 7, end: 12 },
      { start: 21, end: 27 },
    ],
    '“First […] Second” (“Title”, 4 May 2024, ¶1–2)',
  ],
])('says where the words stand and leaves out what is not known', (from, row, ranges, words) => {
  expect(citation({ source: row, origin: from, sourceText, ranges })).toBe(words);
});

it('names the page of a document that has pages', () => {
  const page = (label: string, start: number, end: number) => ({
    label,
    start,
    end,
    width: 1,
    height: 1,
    runs: [],
  });
  const paged = { ...sourceText, pages: [page('xi', 0, 19), page('12', 21, 34)] };
  const cited = citation({ source, origin, sourceText: paged, ranges: [{ start: 7, end: 27 }] });
  expect(cited).toContain('4 May 2024, pp. xi–12)');
});
