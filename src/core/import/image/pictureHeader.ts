import type { FileKind } from '../sniff';

/** What a picture's file says of its size before anything is decoded. */
export interface PictureHeader {
  /** In pixels, as stored: before the turn Exif may ask for. */
  readonly width: number;
  readonly height: number;
  /** Pixels per inch; null where the file says nothing. */
  readonly density: number | null;
  /** It holds more than one picture, shown one after the other. */
  readonly isAnimated: boolean;
  /** Its end is there. */
  readonly isWhole: boolean;
}

/** Pictures that are one picture each: TIFF has pages, and directories of its own. */
export type PlainPictureKind = Extract<FileKind, 'png' | 'jpeg' | 'gif' | 'webp' | 'bmp'>;

/** Reads the header of a picture; null where there is none that could be read. */
export function pictureHeader(kind: PlainPictureKind, bytes: Uint8Array): PictureHeader | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const header = readers[kind](view);
    return header && header.width > 0 && header.height > 0 ? header : null;
  } catch (error) {
    // The file ends within its header.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const readers: Readonly<Record<PlainPictureKind, (view: DataView) => PictureHeader | null>> = {
  png: readPng,
  jpeg: readJpeg,
  gif: readGif,
  webp: readWebp,
  bmp: readBmp,
};

const inchesPerMetre = 0.0254;

function readPng(view: DataView): PictureHeader | null {
  if (nameAt(view, 12) !== 'IHDR') return null;
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  let density: number | null = null;
  let isAnimated = false;
  let isWhole = false;
  for (let at = 8; at + 12 <= view.byteLength; ) {
    const length = view.getUint32(at);
    const name = nameAt(view, at + 4);
    if (name === 'pHYs' && view.getUint8(at + 16) === 1) density = view.getUint32(at + 8) * inchesPerMetre;
    if (name === 'acTL') isAnimated = view.getUint32(at + 8) > 1;
    if (name === 'IEND') isWhole = true;
    at += 12 + length;
  }
  return { width, height, density, isAnimated, isWhole };
}

/** Markers that begin a frame and so carry its size. */
function beginsFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

function readJpeg(view: DataView): PictureHeader | null {
  let density: number | null = null;
  for (let at = 2; at + 4 <= view.byteLength; ) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff || (marker >= 0xd0 && marker <= 0xd8) || marker === 0x01) {
      at += marker === 0xff ? 1 : 2;
      continue;
    }
    if (marker === 0xd9 || marker === 0xda) return null;
    const length = view.getUint16(at + 2);
    if (length < 2) return null;
    if (marker === 0xe0 && nameAt(view, at + 4) === 'JFIF') {
      const unit = view.getUint8(at + 11);
      const perUnit = view.getUint16(at + 12);
      if (unit === 1 || unit === 2) density = unit === 1 ? perUnit : perUnit * 2.54;
    }
    if (beginsFrame(marker)) {
      const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)];
      return { width, height, density, isAnimated: false, isWhole: endsWithMarker(view) };
    }
    at += 2 + length;
  }
  return null;
}

/** The end marker may be followed by what cameras and web servers put there. */
function endsWithMarker(view: DataView): boolean {
  for (let at = view.byteLength - 2; at >= 0; at -= 1)
    if (view.getUint8(at) === 0xff && view.getUint8(at + 1) === 0xd9) return true;
  return false;
}

function readGif(view: DataView): PictureHeader | null {
  const packed = view.getUint8(10);
  let at = 13 + (packed & 0x80 ? 3 * 2 ** ((packed & 7) + 1) : 0);
  let frames = 0;
  let isWhole = false;
  while (at < view.byteLength && !isWhole) {
    const mark = view.getUint8(at);
    if (mark === 0x3b) isWhole = true;
    else if (mark === 0x2c && at + 10 <= view.byteLength) {
      frames += 1;
      const local = view.getUint8(at + 9);
      at = afterBlocks(view, at + 11 + (local & 0x80 ? 3 * 2 ** ((local & 7) + 1) : 0));
    } else if (mark === 0x21) at = afterBlocks(view, at + 2);
    else break;
  }
  return {
    width: view.getUint16(6, true),
    height: view.getUint16(8, true),
    density: null,
    isAnimated: frames > 1,
    isWhole,
  };
}

function afterBlocks(view: DataView, from: number): number {
  let at = from;
  while (at < view.byteLength && view.getUint8(at) !== 0) at += 1 + view.getUint8(at);
  return at + 1;
}

function readWebp(view: DataView): PictureHeader | null {
  const kind = nameAt(view, 12);
  const isWhole = view.byteLength >= view.getUint32(4, true) + 8;
  const common = { density: null, isWhole };
  if (kind === 'VP8X') {
    const [width, height] = [uint24(view, 24) + 1, uint24(view, 27) + 1];
    return { width, height, isAnimated: (view.getUint8(20) & 2) !== 0, ...common };
  }
  if (kind === 'VP8L') {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1, isAnimated: false, ...common };
  }
  if (kind !== 'VP8 ') return null;
  const [width, height] = [view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff];
  return { width, height, isAnimated: false, ...common };
}

function readBmp(view: DataView): PictureHeader | null {
  const isOld = view.getUint32(14, true) === 12;
  const width = isOld ? view.getUint16(18, true) : view.getInt32(18, true);
  // Negative where rows are stored from the top.
  const height = Math.abs(isOld ? view.getUint16(20, true) : view.getInt32(22, true));
  const perMetre = isOld ? 0 : view.getInt32(38, true);
  return {
    width,
    height,
    density: perMetre > 0 ? perMetre * inchesPerMetre : null,
    isAnimated: false,
    isWhole: view.byteLength >= view.getUint32(2, true),
  };
}

function uint24(view: DataView, at: number): number {
  return view.getUint16(at, true) + 65_536 * view.getUint8(at + 2);
}

function nameAt(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((step) => view.getUint8(at + step)));
}
