import { afterAll, beforeAll, expect, test } from 'vitest';
import { provideTextRecogniser } from '../ocr/recogniseText';
import { fixture } from '../testing/fixture';
import { makePdf } from '../testing/makePdf';
import { provideAssets } from '../testing/provideAssets';
import type { ImportInput } from '../types';
import { mostRecognised, readPdf } from './readPdf';

beforeAll(provideAssets);
afterAll(provideAssets);

async function read(input: ImportInput) {
  const result = await readPdf(input);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

/** A page that is a scan of 80 × 80 pixels and nothing else: its upper left quarter is black. */
const scanned = (() => {
  const rows = Array.from({ length: 80 }, (_, row) =>
    row < 40 ? '00000000000000000000' : 'ffffffffffffffffffff',
  );
  const halves = rows.map((row) => row.slice(0, 10) + 'f'.repeat(10));
  const content = `q 72 0 0 72 0 0 cm BI /W 80 /H 80 /BPC 1 /CS /G /F /AHx ID ${halves.join('')}> EI Q`;
  return { content, width: 72, height: 72 };
})();

test('the words of a scan, drawn by Ghostscript from a page of LibreOffice, stand where they are on its page', async () => {
  const { sourceText, metadata, warnings } = await read(fixture('pdf/scan.pdf'));
  expect(sourceText.text).toBe(
    'Second sheet. The register lists eleven barrels that were not counted again after the flood of spring, and the clerk who signed for them has left the town.',
  );
  const at = sourceText.text.indexOf('register');
  const [, , x, y, width, height] = sourceText.pages?.[0]?.runs.find(([start]) => start === at) ?? [];
  // Where the page it was drawn from has the word, by Poppler.
  expect(Math.abs((x ?? 0) - 160.8)).toBeLessThan(1.5);
  expect(Math.abs((width ?? 0) - 39.9)).toBeLessThan(1.5);
  expect(y).toBeGreaterThan(28.2 - 1);
  expect((y ?? 0) + (height ?? 0)).toBeLessThan(43.8 + 1);
  expect(sourceText.doubtful).toEqual([]);
  expect(metadata.facts.map(({ name }) => name)).toContain('Text recognised by');
  expect(warnings).toEqual([expect.stringContaining('compare them with the picture')]);
});

test('a turned page is recognised lying as it was scanned', async () => {
  const seen: string[] = [];
  provideTextRecogniser(async ({ bytes }) => {
    const { width, height, grey } = greymap(bytes);
    const corner = (x: number, y: number) =>
      grey[Math.floor(y * height) * width + Math.floor(x * width)] === 0 ? '#' : '.';
    seen.push(corner(0.25, 0.25) + corner(0.75, 0.25) + corner(0.25, 0.75) + corner(0.75, 0.75));
    return { paragraphs: [], turn: 0, width: 1, height: 1, engine: 'none' };
  });
  const turns = [0, 90, 180, 270].map((turn) => ({ ...scanned, more: `/Rotate ${turn}` }));
  await read({ bytes: makePdf({ pages: turns }), fileName: 'turned.pdf' });
  expect(seen).toEqual(['#...', '.#..', '...#', '..#.']);
});

test('scans beyond the bound stay pictures, and a warning says how to go on', async () => {
  let asked = 0;
  provideTextRecogniser(async () => {
    asked += 1;
    return { paragraphs: [], turn: 0, width: 1, height: 1, engine: 'none' };
  });
  const pages = Array.from({ length: mostRecognised + 2 }, () => scanned);
  const { warnings, sourceText } = await read({ bytes: makePdf({ pages }), fileName: 'long.pdf' });
  expect(asked).toBe(mostRecognised);
  expect(sourceText.pages).toHaveLength(mostRecognised + 2);
  expect(warnings).toContainEqual(
    expect.stringMatching(/first 30 scanned pages; 2 pages without text .* Split the document/),
  );
});

test('without anything that recognises text a scan is still taken in, and says so', async () => {
  provideTextRecogniser(() => Promise.reject(new Error('gone')));
  const { warnings } = await read({ bytes: makePdf({ pages: [scanned] }), fileName: 'scan.pdf' });
  expect(warnings).toContainEqual(expect.stringContaining('Restart Assay'));
});

function greymap(bytes: Uint8Array): { width: number; height: number; grey: Uint8Array } {
  const [, width = 0, height = 0] =
    /^P5\n(\d+) (\d+)\n255\n/.exec(Buffer.from(bytes).toString('latin1'))?.map(Number) ?? [];
  return { width, height, grey: bytes.subarray(bytes.length - width * height) };
}
