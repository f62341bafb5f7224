import { beforeAll, expect, test } from 'vitest';
import { tiffPage } from '../image/decodeTiff';
import { pictureFixture } from '../image/testing/pictures';
import { tiffDirectories } from '../image/tiffDirectories';
import { tiffGrey } from '../image/tiffGrey';
import { provideAssets } from '../testing/provideAssets';
import { type GreyPicture, portableGreymap } from './portableGreymap';
import { recognisedText } from './recognisedText';
import { recogniseText } from './recogniseText';

let upright: Awaited<ReturnType<typeof read>>;
beforeAll(async () => {
  provideAssets();
  upright = await read(begun);
}, 60_000);

/** The first sheet of our fax, 1,525 × 438 pixels. */
const sheet = (() => {
  const { bytes } = pictureFixture('scan.tif');
  const file = tiffDirectories(bytes, 10);
  const page = file.directories.flatMap((directory) => tiffPage(directory) ?? [])[0];
  if (!page) throw new Error('The fixture has no page.');
  return tiffGrey(bytes, file, page);
})();

/** The first lines of a picture: enough words to tell how they lie, and a fraction of the work. */
function upper({ width, pixels }: GreyPicture, height: number): GreyPicture {
  return { width, height, pixels: pixels.slice(0, width * height) };
}

/** Turned by 90° clockwise. */
function turned({ width, height, pixels }: GreyPicture): GreyPicture {
  const result = new Uint8Array(pixels.length);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      result[x * height + (height - 1 - y)] = pixels[y * width + x] as number;
  return { width: height, height: width, pixels: result };
}

/** The heading and two lines of it. */
const begun = upper(sheet, 240);

/** Each pixel the mean of those that lie under it. */
function smaller({ width, height, pixels }: GreyPicture, times: number): GreyPicture {
  const [across, down] = [Math.floor(width / times), Math.floor(height / times)];
  const result = new Uint8Array(across * down);
  for (let y = 0; y < down; y += 1)
    for (let x = 0; x < across; x += 1) {
      let sum = 0;
      let count = 0;
      for (let v = Math.floor(y * times); v < (y + 1) * times; v += 1)
        for (let u = Math.floor(x * times); u < (x + 1) * times; u += 1) {
          sum += pixels[v * width + u] ?? 255;
          count += 1;
        }
      result[y * across + x] = sum / count;
    }
  return { width: across, height: down, pixels: result };
}

async function read(picture: GreyPicture, orientation = 1) {
  const { width, height } = picture;
  const recognition = await recogniseText({ bytes: portableGreymap(picture), orientation, width, height });
  if (!recognition.page) throw new Error(recognition.problem);
  const recognised = recognition.page;
  const { text, pages } = recognisedText([{ label: '1', width, height, scale: 1, recognised }]);
  const at = text.indexOf('evening');
  const [, , x = 0, y = 0, long = 0, high = 0, angle = 0] =
    pages?.[0]?.runs.find(([start]) => start === at) ?? [];
  return { text, run: { x, y, long, high, angle } };
}

test.each([90, 180, 270])(
  'a sheet that lies turned by %i° is read, and its words stand where the sheet shows them',
  async (turn) => {
    expect(upright.text).toMatch(/^Memorandum of the harbour warden\n\nOn the evening of 14 March/);
    let lying = begun;
    for (let by = 0; by < turn; by += 90) lying = turned(lying);
    const { text, run } = await read(lying);
    expect(text).toBe(upright.text);
    expect(run.angle).toBe(turn);
    const { x, y } = upright.run;
    const { width, height } = begun;
    const [left, top] =
      turn === 90 ? [height - y, x] : turn === 180 ? [width - x, height - y] : [y, width - x];
    expect(Math.abs(run.x - left)).toBeLessThan(3);
    expect(Math.abs(run.y - top)).toBeLessThan(3);
    expect(Math.abs(run.long - upright.run.long)).toBeLessThan(4);
  },
  60_000,
);

test('letters as small as on a screen are read enlarged, and stand where they were', async () => {
  const { text, run } = await read(smaller(sheet, 3.4));
  const words = text.toLowerCase().split(/\s+/);
  expect(words).toEqual(expect.arrayContaining(['memorandum', 'evening', 'ferry', 'passengers', 'insurers']));
  expect(Math.abs(3.4 * run.x - upright.run.x)).toBeLessThan(8);
  expect(Math.abs(3.4 * run.y - upright.run.y)).toBeLessThan(10);
}, 60_000);

test('a picture without words has none, whichever way it is turned', async () => {
  const { width, height, pixels } = begun;
  const noise = pixels.map((_, at) => (at * 2_654_435_761) >>> 24);
  const { text } = await read({ width, height, pixels: noise });
  expect(text).toBe('');
}, 60_000);
