import type { PDFPageProxy } from 'pdfjs-dist';
import type { GreyPicture } from '../ocr/portableGreymap';
import { type Matrix, multiply } from './matrix';

/** A page's pictures put together as it shows them. */
export interface PagePicture extends GreyPicture {
  /** Points per pixel. */
  readonly scale: number;
}

/** Scans are finer than this at times, in pixels per inch; their words are not easier to read for it. */
const finest = 400;

/** Words cannot be read in coarser ones. */
const coarsest = 72;

/** Pixels of the page that is put together, and of one picture on it. */
const mostPixels = 40_000_000;

/** Pictures on a page: scans come in strips, drawings in thousands of scraps. */
const mostPictures = 500;

/** Milliseconds a picture is waited for once its page's content has been read. */
const patience = 20_000;

/** A picture as pdf.js hands it out; only what is used here. */
interface PdfPicture {
  readonly width: number;
  readonly height: number;
  /** 1 is one bit a pixel, 2 three bytes, 3 four bytes; a mask has none. */
  readonly kind?: number;
  readonly data?: Uint8Array | Uint8ClampedArray;
}

interface PlacedPicture {
  readonly picture: PdfPicture;
  readonly isMask: boolean;
  /** From the picture's unit square to points of the page as displayed. */
  readonly place: Matrix;
}

/**
 * Draws a page's pictures and nothing else, in greys, as fine as the finest of them is. Null where it shows none large
 * enough to be a scan. Rejects as pdf.js does where the page is damaged.
 */
export async function pagePicture(page: PDFPageProxy): Promise<PagePicture | null> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const placed = await placedPictures(page, transform as Matrix);
  const area = placed.reduce((sum, { place: [a, b, c, d] }) => sum + Math.abs(a * d - b * c), 0);
  if (area < 0.1 * width * height) return null;
  const density = Math.max(...placed.map(densityOf));
  if (density < coarsest) return null;
  const bounded = Math.min(density, finest, 72 * Math.sqrt(mostPixels / (width * height)));
  const scale = 72 / bounded;
  const drawn: PagePicture = {
    width: Math.max(1, Math.round(width / scale)),
    height: Math.max(1, Math.round(height / scale)),
    pixels: new Uint8Array(0),
    scale,
  };
  const pixels = new Uint8Array(drawn.width * drawn.height).fill(255);
  for (const picture of placed) draw(picture, drawn, pixels);
  return { ...drawn, pixels };
}

/** Pixels per inch of a picture where it stands. */
function densityOf({ picture, place: [a, b] }: PlacedPicture): number {
  return (72 * picture.width) / Math.max(1, Math.hypot(a, b));
}

async function placedPictures(page: PDFPageProxy, viewport: Matrix): Promise<PlacedPicture[]> {
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const { fnArray, argsArray } = await page.getOperatorList();
  const placed: PlacedPicture[] = [];
  const kept: Matrix[] = [];
  let current = viewport;
  for (const [index, operator] of fnArray.entries()) {
    const given: unknown[] = argsArray[index] ?? [];
    if (operator === OPS.save) kept.push(current);
    else if (operator === OPS.restore) current = kept.pop() ?? viewport;
    else if (operator === OPS.transform) current = multiply(current, given as number[]);
    else if (operator === OPS.paintFormXObjectBegin) {
      kept.push(current);
      if (Array.isArray(given[0]) || ArrayBuffer.isView(given[0]))
        current = multiply(current, Array.from(given[0] as ArrayLike<number>));
    } else if (operator === OPS.paintFormXObjectEnd) current = kept.pop() ?? viewport;
    else if (
      operator === OPS.paintImageXObject ||
      operator === OPS.paintInlineImageXObject ||
      operator === OPS.paintImageMaskXObject
    ) {
      if (placed.length >= mostPictures) break;
      const isMask = operator === OPS.paintImageMaskXObject;
      const picture = await pictureOf(page, given[0]);
      if (picture && picture.width * picture.height <= mostPixels)
        placed.push({ picture, isMask, place: current });
    }
  }
  return placed;
}

/** The picture itself, or the one whose name it gives; null where pdf.js could not decode it. */
async function pictureOf(page: PDFPageProxy, given: unknown): Promise<PdfPicture | null> {
  let picture = typeof given === 'string' ? await named(page, given) : (given as PdfPicture | null);
  if (typeof picture?.data === 'string') {
    const data = (await named(page, picture.data)) as PdfPicture | null;
    picture = data && { ...picture, data: data.data };
  }
  return picture?.data && picture.width > 0 && picture.height > 0 ? picture : null;
}

function named(page: PDFPageProxy, name: string): Promise<PdfPicture | null> {
  const objects = name.startsWith('g_') ? page.commonObjs : page.objs;
  return new Promise((answer) => {
    const timer = setTimeout(() => answer(null), patience);
    objects.get(name, (picture: PdfPicture | null) => {
      clearTimeout(timer);
      answer(picture);
    });
  });
}

/** Draws one picture where it stands: for each pixel under it, the picture's that lies there, or the mean of many. */
function draw({ picture, isMask, place }: PlacedPicture, onto: PagePicture, pixels: Uint8Array): void {
  const [a, b, c, d, e, f] = place.map((value) => value / onto.scale) as Matrix;
  const size = a * d - b * c;
  if (Math.abs(size) < 1) return;
  const corners = [
    [e, f],
    [e + a, f + b],
    [e + c, f + d],
    [e + a + c, f + b + d],
  ] as const;
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const greyAt = reader(picture, isMask);
  const reach = Math.min(4, Math.max(1, Math.round(picture.width / Math.hypot(a, b))));
  const to = {
    x: Math.min(onto.width, Math.ceil(Math.max(...xs))),
    y: Math.min(onto.height, Math.ceil(Math.max(...ys))),
  };
  for (let y = Math.max(0, Math.floor(Math.min(...ys))); y < to.y; y += 1)
    for (let x = Math.max(0, Math.floor(Math.min(...xs))); x < to.x; x += 1) {
      const right = x + 0.5 - e;
      const down = y + 0.5 - f;
      const u = (right * d - down * c) / size;
      // A picture's first row is at the top of its square.
      const v = 1 - (down * a - right * b) / size;
      if (u < 0 || u >= 1 || v < 0 || v >= 1) continue;
      const column = Math.floor(u * picture.width);
      const row = Math.floor(v * picture.height);
      const grey = reach === 1 ? greyAt(column, row) : mean(greyAt, column, row, reach, picture);
      if (!isMask || grey < 128) pixels[y * onto.width + x] = grey;
    }
}

type GreyAt = (column: number, row: number) => number;

function mean(
  greyAt: GreyAt,
  column: number,
  row: number,
  reach: number,
  { width, height }: PdfPicture,
): number {
  const from = Math.floor(reach / 2);
  let sum = 0;
  for (let across = 0; across < reach; across += 1)
    for (let down = 0; down < reach; down += 1)
      sum += greyAt(
        Math.min(width - 1, Math.max(0, column - from + across)),
        Math.min(height - 1, Math.max(0, row - from + down)),
      );
  return sum / (reach * reach);
}

/** How a picture's pixels are read as greys. Of a mask, what is painted is black. */
function reader({ width, kind, data = new Uint8Array() }: PdfPicture, isMask: boolean): GreyAt {
  if (isMask || kind === 1) {
    const rowBytes = (width + 7) >> 3;
    return (column, row) =>
      ((data[row * rowBytes + (column >> 3)] ?? 255) >> (7 - (column & 7))) & 1 ? 255 : 0;
  }
  const step = kind === 3 ? 4 : 3;
  return (column, row) => {
    const at = step * (row * width + column);
    return ((data[at] ?? 255) * 3 + (data[at + 1] ?? 255) * 6 + (data[at + 2] ?? 255)) / 10;
  };
}
