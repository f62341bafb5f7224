import { beforeAll, expect, test } from 'vitest';
import { fixture } from '../testing/fixture';
import { linesAt, makePdf } from '../testing/makePdf';
import { provideAssets } from '../testing/provideAssets';
import type { ImportInput } from '../types';
import { openPdf } from './openPdf';
import { readPdf } from './readPdf';

beforeAll(provideAssets);

const turned = makePdf({
  pages: [
    {
      content: linesAt(72, 700, ['A page turned by the document itself,', 'in two lines.']),
      more: '/Rotate 90',
    },
    { content: linesAt(72, 700, ['Upside down: \u0093quoted\u0094 words.']), more: '/Rotate 180' },
    { content: 'BT /F1 12 Tf 0 1 -1 0 300 200 Tm (Words up the side of a page) Tj ET' },
    {
      content: `BT /F1 12 Tf 0.9 0.436 -0.436 0.9 200 200 Tm (Aslant) Tj ET ${linesAt(72, 700, ['Straight'])}`,
    },
  ],
});

const hyphenated = makePdf({
  pages: [
    {
      content: linesAt(72, 700, [
        'The municipality acknowledged its responsi-',
        'bility for the well-known misunderstanding in the harbour and promised',
        'that the archive would be opened to whoever had been harmed by it, as a well-',
        'known rule has it.',
      ]),
    },
  ],
});

const listed = makePdf({
  pages: [
    { content: linesAt(72, 700, ['\u0095 first thing', '\u0095 second thing', 'Words after the list.']) },
  ],
});

/** Made with LibreOffice from texts written for these tests, except those made here. */
const documents: readonly [string, ImportInput][] = [
  ['two columns with ligatures', fixture('pdf/two-columns.pdf')],
  ['Arabic', fixture('pdf/arabic.pdf')],
  ['Hebrew set flush left', fixture('pdf/hebrew.pdf')],
  ['Russian, Japanese and Greek', fixture('pdf/scripts.pdf')],
  ['turned pages and turned words', { bytes: turned, fileName: 'turned.pdf' }],
  ['hyphens at line ends', { bytes: hyphenated, fileName: 'hyphenated.pdf' }],
  ['a list', { bytes: listed, fileName: 'listed.pdf' }],
];

test.each(documents)(
  '%s: the text says, character for character, what is drawn at its place',
  async (_, input) => {
    const read = await readPdf(input);
    if (!read.ok) throw new Error(read.error.message);
    const { text, pages = [], hyphens = [] } = read.value.sourceText;
    const drawn = await itemsOf(input);
    expect(pages).toHaveLength(drawn.length);
    for (const [index, page] of pages.entries()) {
      const left = [...(drawn[index] ?? [])];
      for (const [start, end, x, y, width, height, angle] of page.runs) {
        const run = text.slice(start, end);
        expect(run).toBe(run.trim());
        expect(height).toBeGreaterThan(0);
        expect(width).toBeGreaterThan(0);
        const place = left.findIndex(
          (item) => says(item.text, run, hyphens.includes(end)) && isAt(item, x, y, angle),
        );
        expect(place, `“${run}” at ${x}, ${y} of page ${index + 1}`).toBeGreaterThanOrEqual(0);
        left.splice(place, 1);
      }
      expect(left, 'drawn and not in the text').toEqual([]);
    }
  },
);

test.each(documents)('%s: every character lies in exactly one run, pages in order', async (_, input) => {
  const read = await readPdf(input);
  if (!read.ok) throw new Error(read.error.message);
  const { text, blocks, pages = [] } = read.value.sourceText;
  const covered = new Uint8Array(text.length);
  let place = 0;
  for (const { start, end, runs } of pages) {
    expect(start).toBeGreaterThanOrEqual(place);
    place = end;
    for (const [runStart, runEnd] of runs) {
      expect(runStart).toBeGreaterThanOrEqual(start);
      expect(runEnd).toBeLessThanOrEqual(end);
      for (let at = runStart; at < runEnd; at += 1) covered[at] = (covered[at] ?? 0) + 1;
    }
  }
  for (let at = 0; at < text.length; at += 1)
    if (/\S/.test(text.charAt(at))) expect(covered[at], `“${text.slice(at - 20, at + 1)}”`).toBe(1);
  let last = 0;
  for (const { start, end } of blocks) {
    expect(text.slice(last, start)).toMatch(/^\s*$/);
    expect(text.slice(start, end)).toMatch(/^\S[\s\S]*\S$|^\S$/);
    last = end;
  }
  expect(text.slice(last)).toBe('');
});

interface DrawnItem {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly angle: number;
}

/** What pdf.js itself says each page draws: letters and the start of their base line, as displayed. */
async function itemsOf(input: ImportInput): Promise<DrawnItem[][]> {
  const opened = await openPdf(input);
  if (!opened.ok) throw new Error(opened.error.message);
  const { document, close } = opened.value;
  const pages: DrawnItem[][] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const viewport = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent({ disableNormalization: true });
    pages.push(
      items.flatMap((item) => {
        if (!('str' in item) || item.str.trim() === '') return [];
        const [x, y] = viewport.convertToViewportPoint(item.transform[4], item.transform[5]) as [
          number,
          number,
        ];
        const turn = Math.atan2(item.transform[1], item.transform[0]) * (180 / Math.PI);
        return [{ text: letters(item.str), x, y, angle: (360 - Math.round(turn) + viewport.rotation) % 360 }];
      }),
    );
  }
  await close();
  return pages;
}

/** Whether a run's words are an item's, but for a bullet before them and a hyphen left out after them. */
function says(item: string, run: string, hyphen: boolean): boolean {
  return item.replace(/^[•]/, '') === letters(run) + (hyphen ? '-' : '') || item === letters(run);
}

function letters(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '');
}

/** A run starts where its item does, above its base line; one without its bullet starts further on. */
function isAt(item: DrawnItem, x: number, y: number, angle: number): boolean {
  const turn = (angle * Math.PI) / 180;
  const along = (x - item.x) * Math.cos(turn) + (y - item.y) * Math.sin(turn);
  const across = (y - item.y) * Math.cos(turn) - (x - item.x) * Math.sin(turn);
  return (
    angle === item.angle &&
    Math.abs(along) < (item.text.startsWith('•') ? 12 : 0.1) &&
    across < 0 &&
    across > -20
  );
}
