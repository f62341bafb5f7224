/// <reference path="./utif.d.ts" />
import { Unzlib } from 'fflate';
import utif, { type Directory } from 'utif2';
import type { TiffDirectory, TiffFile } from './tiffDirectories';

/** The fields that say how a page is stored. */
const field = {
  width: 256,
  height: 257,
  bits: 258,
  compression: 259,
  colours: 262,
  stripOffsets: 273,
  orientation: 274,
  samples: 277,
  rowsPerStrip: 278,
  stripBytes: 279,
  horizontalDensity: 282,
  planes: 284,
  densityUnit: 296,
  tileWidth: 322,
  tileHeight: 323,
  tileOffsets: 324,
  tileBytes: 325,
} as const;

/** None, CCITT (2–4), LZW, JPEG, deflate by both its numbers, PackBits. */
const compressions = new Set([1, 2, 3, 4, 5, 7, 8, 32_773, 32_946]);
const jpeg = 7;
const deflate = new Set([8, 32_946]);

/** The number of four inks among the kinds of colours. */
const inks = 5;

/** A page of a TIFF file, as its directory describes it. */
export interface TiffPage {
  readonly directory: TiffDirectory;
  /** In pixels, as stored. */
  readonly width: number;
  readonly height: number;
  /** As Exif counts: 1 is upright. */
  readonly orientation: number;
  readonly density: number | null;
  /** It is stored in a way that is read. */
  readonly isDecodable: boolean;
}

/** Puts decoded pixels (four bytes each) where they belong: `left` and `top` in pixels of the page as stored. */
export type PixelSink = (rgba: Uint8Array, left: number, top: number, width: number, height: number) => void;

/** What a directory says of its page; null where it describes none. */
export function tiffPage(directory: TiffDirectory): TiffPage | null {
  const width = numberOf(directory, field.width, 0);
  const height = numberOf(directory, field.height, 0);
  if (width <= 0 || height <= 0) return null;
  const bits = directory.get(field.bits)?.map(Number) ?? [1];
  const samples = numberOf(directory, field.samples, 1);
  return {
    directory,
    width,
    height,
    orientation: numberOf(directory, field.orientation, 1),
    density: densityOf(directory),
    isDecodable:
      compressions.has(numberOf(directory, field.compression, 1)) &&
      [1, 2, 4, 8, 16].includes(bits[0] ?? 1) &&
      samples >= 1 &&
      samples <= 5 &&
      numberOf(directory, field.planes, 1) === 1 &&
      (numberOf(directory, field.colours, 1) !== inks || (bits[0] === 8 && samples === 4)) &&
      (directory.has(field.stripOffsets) || directory.has(field.tileOffsets)),
  };
}

/**
 * Decodes a page strip by strip (or tile by tile), so that no more than a strip's pixels are held besides what the
 * sink keeps. Throws where a strip is not what the directory says.
 */
export function decodeTiff(bytes: Uint8Array, file: TiffFile, page: TiffPage, sink: PixelSink): void {
  const { directory, width, height } = page;
  const isTiled = directory.has(field.tileWidth);
  const partWidth = isTiled ? numberOf(directory, field.tileWidth, width) : width;
  const partHeight = isTiled
    ? numberOf(directory, field.tileHeight, height)
    : Math.min(height, numberOf(directory, field.rowsPerStrip, height));
  if (partWidth < 1 || partHeight < 1 || partWidth > 4 * width + 1_024 || partHeight > 4 * height + 1_024)
    throw new RangeError('A part of the page is larger than the page.');
  const offsets = directory.get(isTiled ? field.tileOffsets : field.stripOffsets) ?? [];
  const lengths = directory.get(isTiled ? field.tileBytes : field.stripBytes) ?? [];
  const across = Math.ceil(width / partWidth);
  const count = Math.min(offsets.length, across * Math.ceil(height / partHeight));
  for (let index = 0; index < count; index += 1) {
    const left = (index % across) * partWidth;
    const top = Math.floor(index / across) * partHeight;
    const stored = isTiled ? partHeight : Math.min(partHeight, height - top);
    const offset = Number(offsets[index]);
    const length = Math.min(Number(lengths[index] ?? bytes.length), bytes.length - offset);
    if (!(length > 0)) throw new RangeError('A part of the page lies beyond the end of the file.');
    const part = bytes.subarray(offset, offset + length);
    sink(decodePart(part, file, directory, partWidth, stored), left, top, partWidth, stored);
  }
}

function decodePart(
  part: Uint8Array,
  { isLittleEndian }: TiffFile,
  directory: TiffDirectory,
  width: number,
  height: number,
): Uint8Array {
  const isPacked = deflate.has(numberOf(directory, field.compression, 1));
  const bits = numberOf(directory, field.bits, 1) * numberOf(directory, field.samples, 1);
  const content = isPacked ? inflated(part, Math.ceil((width * bits) / 8) * height) : part;
  // UTIF asks a file's first two bytes for the order of the others.
  const buffer = new Uint8Array(2 + content.length);
  buffer.fill(isLittleEndian ? 0x49 : 0x4d, 0, 2);
  buffer.set(content, 2);
  const own: Directory = {};
  for (const [number, values] of directory) own[`t${number}`] = values;
  for (const number of [field.tileWidth, field.tileHeight, field.tileOffsets, field.tileBytes])
    delete own[`t${number}`];
  own[`t${field.width}`] = [width];
  own[`t${field.height}`] = [height];
  own[`t${field.rowsPerStrip}`] = [height];
  own[`t${field.stripOffsets}`] = [2];
  own[`t${field.stripBytes}`] = [content.length];
  if (isPacked) own[`t${field.compression}`] = [1];
  const isJpeg = numberOf(directory, field.compression, 1) === jpeg;
  // Its decoder answers three colours whatever it was given.
  if (isJpeg) Object.assign(own, { t258: [8, 8, 8], t262: [2], t277: [3] });
  utif.decodeImage(buffer.buffer, own);
  const isInked = !isJpeg && numberOf(directory, field.colours, 1) === inks;
  return isInked ? fromInks(own, width * height) : utif.toRGBA8(own);
}

/** Cyan, magenta, yellow and black as they are printed, without a colour profile. */
function fromInks({ data }: Directory, pixels: number): Uint8Array {
  const rgba = new Uint8Array(4 * pixels).fill(255);
  for (let pixel = 0; pixel < pixels; pixel += 1) {
    const light = 255 - (data?.[4 * pixel + 3] ?? 0);
    for (let colour = 0; colour < 3; colour += 1)
      rgba[4 * pixel + colour] = ((255 - (data?.[4 * pixel + colour] ?? 0)) * light) / 255;
  }
  return rgba;
}

/** Unpacks as many bytes as a part can have and no more. */
function inflated(part: Uint8Array, most: number): Uint8Array {
  const whole = new Uint8Array(most);
  let length = 0;
  const stream = new Unzlib((chunk) => {
    whole.set(chunk.subarray(0, most - length), length);
    length = Math.min(most, length + chunk.length);
  });
  const step = 16_384;
  for (let at = 0; at < part.length && length < most; at += step)
    stream.push(part.subarray(at, at + step), false);
  return whole;
}

function densityOf(directory: TiffDirectory): number | null {
  const value = directory.get(field.horizontalDensity)?.[0];
  if (typeof value !== 'object' || value[1] === 0) return null;
  const perUnit = value[0] / value[1];
  // 2 is inches, 3 centimetres, 1 no unit at all.
  const unit = numberOf(directory, field.densityUnit, 2);
  return unit === 3 ? perUnit * 2.54 : unit === 2 ? perUnit : null;
}

function numberOf(directory: TiffDirectory, number: number, otherwise: number): number {
  const value = directory.get(number)?.[0];
  return typeof value === 'number' ? value : otherwise;
}
