import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importDocument } from '../importDocument';
import { provideTextRecogniser } from '../ocr/recogniseText';
import { provideAssets } from '../testing/provideAssets';
import { joined, type MadeField, madeDirectories, pictureFixture, withExif } from './testing/pictures';

// What is refused is refused before anything is recognised; nothing here is about words.
beforeAll(() => {
  provideTextRecogniser(async () => null);
});
afterAll(provideAssets);

const png = pictureFixture('scan.png').bytes;
const jpeg = pictureFixture('turned.jpg').bytes;
const tiff = pictureFixture('scan.tif').bytes;

async function outcome(fileName: string, bytes: Uint8Array): Promise<string> {
  const read = await importDocument({ bytes, fileName });
  const sentence = read.ok ? '' : read.error.message;
  if (!read.ok) expect(sentence).toContain(fileName);
  return read.ok ? `${read.value.sourceText.pages?.length} pages` : read.error.code;
}

function withSize(bytes: Uint8Array, at: number, ...words: number[]): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (const [index, word] of words.entries()) view.setUint32(at + 4 * index, word);
  return copy;
}

describe('truncated files are refused or warned of', () => {
  test.each([
    ['cut.png', png.subarray(0, 5_000), 'picture-damaged'],
    ['header.png', png.subarray(0, 20), 'picture-damaged'],
    ['cut.jpg', jpeg.subarray(0, 2_000), 'picture-damaged'],
    ['start.jpg', jpeg.subarray(0, 30), 'picture-damaged'],
    ['cut.tif', tiff.subarray(0, 3_000), 'picture-damaged'],
    ['header.tif', tiff.subarray(0, 8), 'picture-damaged'],
    ['header.webp', new TextEncoder().encode('RIFF\x10\0\0\0WEBPVP8X'), 'picture-damaged'],
    ['header.gif', new TextEncoder().encode('GIF89a'), 'picture-damaged'],
  ])('%s', async (name, bytes, code) => expect(await outcome(name, bytes.slice())).toBe(code));
});

const huge = (fields: readonly MadeField[]) => madeDirectories([{ fields, next: 0 }]);

describe('a picture of 100,000 × 100,000 pixels is refused before it is decoded', () => {
  test.each([
    ['huge.png', withSize(png, 16, 100_000, 100_000)],
    [
      'huge.tif',
      huge([
        [256, 4, 1, 100_000],
        [257, 4, 1, 100_000],
      ]),
    ],
    [
      'huge.webp',
      joined([
        [...'RIFF    WEBPVP8X'].map((c) => c.charCodeAt(0)),
        [10, 0, 0, 0, 0, 0, 0, 0],
        [0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
      ]),
    ],
    [
      'wide.tif',
      huge([
        [256, 4, 1, 4_000_000_000],
        [257, 3, 1, 1],
      ]),
    ],
  ])('%s', async (name, bytes) => expect(await outcome(name, bytes)).toBe('too-many-pixels'));
});

describe('structures that lead nowhere end', () => {
  const small: readonly MadeField[] = [
    [256, 3, 1, 8],
    [257, 3, 1, 8],
    [258, 3, 1, 1],
    [273, 4, 1, 8],
    [279, 4, 1, 8],
  ];
  test.each([
    [
      'a chain of directories that leads back',
      madeDirectories([{ fields: small, next: 8 }]),
      'picture-damaged',
    ],
    [
      'a directory beyond the file',
      madeDirectories([{ fields: small, next: 4_000_000_000 }]),
      'picture-damaged',
    ],
    ['2³¹ strips', huge([...small.slice(0, 3), [273, 4, 2 ** 31, 8], [279, 4, 2 ** 31, 8]]), '1 pages'],
    [
      'strips beyond the file',
      huge([...small.slice(0, 3), [273, 4, 1, 2 ** 31], [279, 4, 1, 2 ** 31]]),
      '1 pages',
    ],
    [
      'tiles larger than any page',
      huge([...small, [322, 4, 1, 2 ** 31], [323, 4, 1, 2 ** 31], [324, 4, 1, 8]]),
      '1 pages',
    ],
    ['no pictures', madeDirectories([{ fields: [[271, 2, 4, 0]], next: 0 }]), 'picture-damaged'],
  ])('TIFF: %s', async (_, bytes, expected) => expect(await outcome('odd.tif', bytes)).toBe(expected));

  test.each([
    [
      '2³¹ values',
      [
        [36867, 2, 2 ** 31, 8],
        [274, 3, 2 ** 31, 8],
        [37500, 7, 2 ** 31, 8],
      ] as const,
    ],
    [
      'directories within each other',
      [
        [34665, 4, 1, 8],
        [34853, 4, 1, 8],
        [40965, 4, 1, 8],
      ] as const,
    ],
  ])('Exif: %s', async (_, fields) => {
    const bytes = withExif(jpeg, huge(fields));
    expect(await outcome('odd.jpg', bytes)).toBe('1 pages');
  });
});

test('a picture that is also an archive or a page is taken as the picture', async () => {
  const archive = zipSync({ 'evil.html': new TextEncoder().encode('<script>alert(1)</script>') });
  const page = new TextEncoder().encode('<html><script>alert(1)</script></html>');
  for (const more of [archive, page]) {
    const read = await importDocument({ bytes: joined([jpeg, more]), fileName: 'a.jpg' });
    expect(read).toMatchObject({
      ok: true,
      value: { importer: { name: 'image' }, sourceText: { text: '' } },
    });
    if (read.ok) expect(read.value.contains ?? []).toEqual([]);
  }
});

test('a picture that moves says that only its first frame is read', async () => {
  const control = [
    0,
    0,
    0,
    8,
    ...[...'acTL'].map((c) => c.charCodeAt(0)),
    0,
    0,
    0,
    2,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
  ];
  const read = await importDocument({
    bytes: joined([png.subarray(0, 33), control, png.subarray(33)]),
    fileName: 'moving.png',
  });
  expect(read.ok && read.value.warnings).toContainEqual(expect.stringContaining('first frame'));
});

test('a name in a picture cannot reach the prototype of anything', async () => {
  const text = [...'tEXt__proto__\0polluted'].map((c) => c.charCodeAt(0));
  const chunk = [0, 0, 0, text.length - 4, ...text, 0, 0, 0, 0];
  await importDocument({ bytes: joined([png.subarray(0, 33), chunk, png.subarray(33)]), fileName: 'a.png' });
  expect({}).not.toHaveProperty('polluted');
  expect(Object.prototype).not.toHaveProperty('0');
});
