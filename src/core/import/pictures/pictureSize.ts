/** A picture's sides in pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/**
 * The size a picture states, without decoding it: decoding must not begin where it would take all memory there is.
 * `mediaType` is what `pictureMediaType` answered. Null where no size is found.
 */
export function pictureSize(bytes: Uint8Array, mediaType: string): PictureSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return sizeIn(view, mediaType);
  } catch {
    // A picture cut off within its head.
    return null;
  }
}

function sizeIn(view: DataView, mediaType: string): PictureSize | null {
  switch (mediaType) {
    case 'image/png':
      return { width: view.getUint32(16), height: view.getUint32(20) };
    case 'image/gif':
      return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
    case 'image/bmp':
      return { width: Math.abs(view.getInt32(18, true)), height: Math.abs(view.getInt32(22, true)) };
    case 'image/webp':
      return sizeOfWebp(view);
    case 'image/avif':
      return sizeOfAvif(view);
    default:
      return sizeOfJpeg(view);
  }
}

/** In a frame header, which lies behind segments of other kinds; all but three of `C0`–`CF` are frame headers. */
function sizeOfJpeg(view: DataView): PictureSize | null {
  let place = 2;
  while (place + 9 < view.byteLength) {
    if (view.getUint8(place) !== 0xff) return null;
    const marker = view.getUint8(place + 1);
    if (marker === 0xff) place++;
    else if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc)
      return { width: view.getUint16(place + 7), height: view.getUint16(place + 5) };
    else place += 2 + view.getUint16(place + 2);
  }
  return null;
}

function sizeOfWebp(view: DataView): PictureSize | null {
  switch (view.getUint32(12)) {
    case 0x56503820: // "VP8 "
      return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
    case 0x5650384c: {
      // "VP8L"
      const bits = view.getUint32(21, true);
      return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
    }
    case 0x56503858: {
      // "VP8X"
      const three = (at: number) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16) + 1;
      return { width: three(24), height: three(27) };
    }
    default:
      return null;
  }
}

/** Every box of sizes is looked at, for the picture may be put together of tiles: the largest counts. */
function sizeOfAvif(view: DataView): PictureSize | null {
  let largest: PictureSize | null = null;
  const end = Math.min(view.byteLength - 16, 65_536);
  for (let place = 0; place < end; place++) {
    if (view.getUint32(place) !== 0x69737065) continue;
    const size = { width: view.getUint32(place + 8), height: view.getUint32(place + 12) };
    if (!largest || size.width * size.height > largest.width * largest.height) largest = size;
  }
  return largest;
}
