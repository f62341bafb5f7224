import type { PDFPageProxy } from 'pdfjs-dist';
import { expect, test } from 'vitest';
import { readPageItems } from './pageItems';

test('a damaged font without widths gives a text that is stored and can never be read again', async () => {
  const item = { str: 'weir', dir: 'ltr', width: Number.NaN, height: 10, fontName: 'f', hasEOL: false };
  const page = {
    getViewport: () => ({ width: 100, height: 100, transform: [1, 0, 0, -1, 0, 100] }),
    getTextContent: async () => ({
      items: [
        { ...item, transform: [10, 0, 0, 10, 20, 50] },
        { ...item, transform: [Number.NaN, 0, 0, 10, Number.NaN, 50] },
      ],
      styles: { f: { fontFamily: 'serif', ascent: Number.NaN, descent: Number.NaN, vertical: false } },
    }),
  };
  const { items } = await readPageItems(page as unknown as PDFPageProxy);
  for (const { x, y, width, height, ascent, angle } of items)
    expect([x, y, width, height, ascent, angle].every(Number.isFinite)).toBe(true);
  expect(items[0]).toMatchObject({ text: 'weir', x: 20, width: 20, height: 10 });
});
