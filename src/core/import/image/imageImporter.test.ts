import { beforeAll, expect, test } from 'vitest';
import type { SourceText } from '../../model/sourceText';
import { importDocument } from '../importDocument';
import { provideAssets } from '../testing/provideAssets';
import type { ImportInput } from '../types';
import { joined, madeDirectories, pictureFixture, withExif } from './testing/pictures';

beforeAll(provideAssets);

async function read(input: ImportInput) {
  const result = await importDocument(input);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

const firstSheet = [
  'Memorandum of the harbour warden',
  'On the evening of 14 March the ferry left the quay at half past six with forty-one passengers and two lorries. The warden saw no smoke above the store house, and nobody on board reported any.',
  'Shortly after seven a witness at the fish market heard two explosions. She said that the second was louder than the first, and that the windows of her stall broke.',
  'The insurers of the store house deny that fuel was kept there.',
];
const secondSheet =
  'Second sheet. The register lists eleven barrels that were not counted again after the flood of spring, and the clerk who signed for them has left the town.';

test('a fax of two sheets gives the words of both, each where it stands on its page', async () => {
  const { sourceText, metadata, warnings } = await read(pictureFixture('scan.tif'));
  expect(sourceText.text).toBe([...firstSheet, secondSheet].join('\n\n'));
  expect(sourceText.blocks.map(({ kind }) => kind)).toEqual([
    'heading',
    'paragraph',
    'paragraph',
    'paragraph',
    'paragraph',
  ]);
  expectRunsToCover(sourceText);
  const [first, second] = sourceText.pages ?? [];
  // 1,525 × 438 pixels at 200 to the inch.
  expect(first).toMatchObject({ start: 0, width: 549, height: 157.68, label: '1' });
  expect(second?.label).toBe('2');
  const at = sourceText.text.indexOf('evening');
  const [, , x, y, width, height] = first?.runs.find(([start]) => start === at) ?? [];
  // Where the PDF the picture was drawn from has the word, by Poppler: 56.8–94.8 × 44.6–60.2 points.
  expect(Math.abs((x ?? 0) - 56.8)).toBeLessThan(1);
  expect(Math.abs((width ?? 0) - 38)).toBeLessThan(1);
  expect(y).toBeGreaterThan(44);
  expect((y ?? 0) + (height ?? 0)).toBeLessThan(61);
  expect(metadata.facts).toContainEqual({ name: 'Text recognised by', value: 'Tesseract 5.1.0, eng' });
  expect(warnings).toEqual([expect.stringContaining('compare them with the picture')]);
});

test('what a camera wrote is read, and the picture stands as it says', async () => {
  const { bytes } = pictureFixture('turned.jpg');
  const { sourceText, metadata, warnings } = await read({
    bytes: withExif(bytes, photograph),
    fileName: 'a.jpg',
  });
  expect(sourceText.text).toBe(firstSheet[0]);
  const [page] = sourceText.pages ?? [];
  expect([page?.width, page?.height]).toEqual([360, 39.6]);
  expect(page?.runs[0]?.[2]).toBeLessThan(30);
  expect(metadata.capturedAt).toBe('2014-07-25T08:30:00');
  expect(metadata.facts).toContainEqual({ name: 'Camera', value: 'Kern' });
  expect(metadata.facts).toContainEqual({ name: 'Place', value: '48.500000, -37.250000' });
  expect(warnings).toContainEqual(expect.stringContaining('can be changed by anyone'));
});

/** Turned by 90° clockwise (6), made by “Kern” on 25 July 2014, at 48° 30′ north, 37° 15′ west. */
const photograph = (() => {
  const fields = 4;
  const exifAt = 8 + 6 + 12 * fields;
  const gpsAt = exifAt + 6 + 12;
  const dataAt = gpsAt + 6 + 12 * 4;
  const text = (value: string) => [...new TextEncoder().encode(value), 0];
  const fractions = (...values: number[]) => values.flatMap((value) => [value, 0, 0, 0, 1, 0, 0, 0]);
  const data = joined([
    text('Kern'),
    [0],
    text('2014:07:25 08:30:00'),
    fractions(48, 30, 0),
    fractions(37, 15, 0),
  ]);
  return madeDirectories(
    [
      {
        fields: [
          [271, 2, 5, dataAt],
          [274, 3, 1, 6],
          [34665, 4, 1, exifAt],
          [34853, 4, 1, gpsAt],
        ],
        next: 0,
      },
      { fields: [[36867, 2, 20, dataAt + 6]], next: 0 },
      {
        fields: [
          [1, 2, 2, 'N'.charCodeAt(0)],
          [2, 5, 3, dataAt + 26],
          [3, 2, 2, 'W'.charCodeAt(0)],
          [4, 5, 3, dataAt + 50],
        ],
        next: 0,
      },
    ],
    data,
  );
})();

function expectRunsToCover({ text, pages = [] }: SourceText): void {
  const covered = new Uint8Array(text.length);
  for (const { start, end, runs } of pages)
    for (const [from, to] of runs) {
      expect(from).toBeGreaterThanOrEqual(start);
      expect(to).toBeLessThanOrEqual(end);
      for (let at = from; at < to; at += 1) covered[at] = (covered[at] ?? 0) + 1;
    }
  for (let at = 0; at < text.length; at += 1)
    if (/\S/.test(text.charAt(at))) expect(covered[at], text.slice(0, at + 1).slice(-20)).toBe(1);
}
