import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ImportInput } from '../../types';

/** A picture of `image/fixtures/`: words written for these tests, set by LibreOffice, drawn by Poppler, packed by ImageMagick. */
export function pictureFixture(name: string): ImportInput {
  const path = fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));
  return { bytes: new Uint8Array(readFileSync(path)), fileName: name };
}

/** One field of a directory: number, type, count, and the value or where it lies. */
export type MadeField = readonly [number, number, number, number];

/** A little-endian TIFF structure, as TIFF files and Exif have it: directories one after the other, then `data`. */
export function madeDirectories(
  directories: readonly { readonly fields: readonly MadeField[]; readonly next: number }[],
  data: Uint8Array = new Uint8Array(),
): Uint8Array {
  const length = directories.reduce((sum, { fields }) => sum + 6 + 12 * fields.length, 8);
  const bytes = new Uint8Array(length + data.length);
  const view = new DataView(bytes.buffer);
  bytes.set([0x49, 0x49, 42, 0, 8, 0, 0, 0]);
  let at = 8;
  for (const { fields, next } of directories) {
    view.setUint16(at, fields.length, true);
    at += 2;
    for (const [number, type, count, value] of fields) {
      view.setUint16(at, number, true);
      view.setUint16(at + 2, type, true);
      view.setUint32(at + 4, count, true);
      view.setUint32(at + 8, value, true);
      at += 12;
    }
    view.setUint32(at, next, true);
    at += 4;
  }
  bytes.set(data, at);
  return bytes;
}

/** A JPEG file with Exif put in after its first marker. */
export function withExif(jpeg: Uint8Array, exif: Uint8Array): Uint8Array {
  const content = new Uint8Array([...new TextEncoder().encode('Exif\0\0'), ...exif]);
  const length = content.length + 2;
  return joined([jpeg.subarray(0, 2), [0xff, 0xe1, length >> 8, length & 255], content, jpeg.subarray(2)]);
}

export function joined(parts: readonly ArrayLike<number>[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => Array.from(part)));
}
