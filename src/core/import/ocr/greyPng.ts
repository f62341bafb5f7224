import { unzlibSync } from 'fflate';
import type { GreyPicture } from './portableGreymap';

/** Reads a PNG file of eight-bit greys, not interlaced, as the engine writes them; null for any other. */
export function greyPng(bytes: Uint8Array): GreyPicture | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 33 || view.getUint32(12) !== chunk.header) return null;
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const [depth, colour, interlaced] = [bytes[24], bytes[25], bytes[28]];
  if (depth !== 8 || colour !== 0 || interlaced !== 0 || width * height === 0) return null;
  const packed: number[][] = [];
  for (let at = 8; at + 12 <= bytes.length; at += 12 + view.getUint32(at))
    if (view.getUint32(at + 4) === chunk.data) packed.push([at + 8, at + 8 + view.getUint32(at)]);
  const joined = new Uint8Array(packed.reduce((sum, [from = 0, to = 0]) => sum + to - from, 0));
  let length = 0;
  for (const [from = 0, to = 0] of packed) {
    joined.set(bytes.subarray(from, to), length);
    length += to - from;
  }
  const lines = unzlibSync(joined, { out: new Uint8Array((width + 1) * height) });
  return { width, height, pixels: unfiltered(lines, width, height) };
}

const chunk = { header: 0x49484452, data: 0x49444154 };

/** Undoes the filters, by which each line is written as its difference from its neighbours (PNG specification, 9). */
function unfiltered(lines: Uint8Array, width: number, height: number): Uint8Array {
  const pixels = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    const filter = lines[y * (width + 1)] ?? 0;
    for (let x = 0; x < width; x += 1) {
      const at = y * width + x;
      const left = x > 0 ? (pixels[at - 1] as number) : 0;
      const above = y > 0 ? (pixels[at - width] as number) : 0;
      const corner = x > 0 && y > 0 ? (pixels[at - width - 1] as number) : 0;
      const written = lines[y * (width + 1) + 1 + x] ?? 0;
      pixels[at] = written + predicted(filter, left, above, corner);
    }
  }
  return pixels;
}

function predicted(filter: number, left: number, above: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return (left + above) >> 1;
  if (filter !== 4) return 0;
  const estimate = left + above - corner;
  const [toLeft, toAbove, toCorner] = [left, above, corner].map((value) => Math.abs(estimate - value)) as [
    number,
    number,
    number,
  ];
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}
