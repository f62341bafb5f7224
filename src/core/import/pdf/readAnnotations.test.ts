import { beforeAll, expect, test } from 'vitest';
import { fixture } from '../testing/fixture';
import { linesAt, makePdf } from '../testing/makePdf';
import { provideAssets } from '../testing/provideAssets';
import type { FoundAnnotation, ImportInput } from '../types';
import { readPdf } from './readPdf';

beforeAll(provideAssets);

async function found(input: ImportInput) {
  const result = await readPdf(input);
  if (!result.ok) throw new Error(result.error.message);
  const { sourceText, annotations = [] } = result.value;
  const words = ({ ranges }: FoundAnnotation) =>
    ranges.map(({ start, end }) => sourceText.text.slice(start, end));
  return annotations.map((annotation) => ({ ...annotation, words: words(annotation) }));
}

test('marks of another program keep their words, their author, their time and what was said', async () => {
  // Written by Ghostscript over a page of LibreOffice.
  const marks = await found(fixture('pdf/marked.pdf'));
  expect(marks.map(({ words, note, author, at }) => ({ words, note, author, at }))).toEqual([
    {
      words: ['forty-one passengers'],
      note: 'Count them again',
      author: 'Mara Kern',
      at: '2024-05-01T09:30:00+02:00',
    },
    { words: ['louder than the first,'], note: null, author: 'Mara Kern', at: null },
    { words: [], note: 'Stamp of the harbour office?', author: 'Ilan', at: null },
    { words: [], note: 'Ask the clerk', author: 'Ilan', at: null },
  ]);
  expect(marks[2]?.areas).toEqual([
    expect.objectContaining({ page: 0, x: 50, width: 200, height: 80, label: '1' }),
  ]);
  expect(marks[2]?.areas?.[0]?.y).toBeCloseTo(841.89 - 680, 0);
});

const page = { content: linesAt(72, 700, ['The gate stood open all night.', 'Nobody saw who opened it.']) };
const quad = (left: number, right: number, base: number) =>
  `/Rect [${left} ${base - 3} ${right} ${base + 9}] /QuadPoints [${left} ${base + 9} ${right} ${base + 9} ${left} ${base - 3} ${right} ${base - 3}]`;

test('answers are joined to the note they answer, also answers to answers, and popups are no notes', async () => {
  const objects = [
    `<< /Type /Annot /Subtype /Highlight ${quad(72, 212, 700)} /Contents (Which gate?) /T (Mara) /P 7 0 R >>`,
    '<< /Type /Annot /Subtype /Text /Rect [72 690 90 700] /Contents (The north one) /T (Ilan) /IRT 9 0 R >>',
    '<< /Type /Annot /Subtype /Text /Rect [72 690 90 700] /Contents (Sure?) /T (Mara) /IRT 10 0 R >>',
    '<< /Type /Annot /Subtype /Popup /Rect [300 600 400 700] /Parent 9 0 R /Contents (no) >>',
  ];
  const marks = await found({
    bytes: makePdf({ pages: [{ ...page, more: '/Annots [9 0 R 10 0 R 11 0 R 12 0 R]' }], objects }),
    fileName: 'answers.pdf',
  });
  expect(marks).toHaveLength(1);
  expect(marks[0]?.words).toEqual(['The gate stood open all night.']);
  expect(marks[0]?.note).toBe('Which gate?\nIlan: The north one\nMara: Sure?');
});

test('answers in a circle, marks beside the page and broken corners lead to no endless loop and no odd area', async () => {
  const objects = [
    '<< /Type /Annot /Subtype /Text /Rect [72 690 90 700] /Contents (one) /IRT 10 0 R >>',
    '<< /Type /Annot /Subtype /Text /Rect [72 690 90 700] /Contents (two) /IRT 9 0 R >>',
    '<< /Type /Annot /Subtype /Square /Rect [9000 9000 9100 9100] >>',
    '<< /Type /Annot /Subtype /Highlight /Rect [0 0 1 1] /QuadPoints [1 2 3] >>',
    '<< /Type /Annot /Subtype /Square /Rect [(a) (b) 1 2] /IRT 13 0 R >>',
  ];
  const marks = await found({
    bytes: makePdf({ pages: [{ ...page, more: '/Annots [9 0 R 10 0 R 11 0 R 12 0 R 13 0 R]' }], objects }),
    fileName: 'odd.pdf',
  });
  expect(marks.map(({ note }) => note)).toEqual(expect.arrayContaining(['one', 'two']));
  for (const { areas = [] } of marks)
    for (const { x, y, width, height } of areas) {
      expect(Math.min(x, y, width, height)).toBeGreaterThanOrEqual(0);
      expect([x + width <= 595, y + height <= 842]).toEqual([true, true]);
    }
});

test('a mark on a turned page covers the words it was put on', async () => {
  const more = `/Rotate 90 /Annots [<< /Type /Annot /Subtype /StrikeOut ${quad(72, 212, 700)} >>]`;
  const marks = await found({ bytes: makePdf({ pages: [{ ...page, more }] }), fileName: 'turned.pdf' });
  expect(marks.map(({ words }) => words)).toEqual([['The gate stood open all night.']]);
});
