import { type PlainPictureKind, pictureHeader } from '../image/pictureHeader';

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
  if (mediaType === 'image/avif')
    return sizeOfAvif(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const header = pictureHeader(mediaType.replace('image/', '') as PlainPictureKind, bytes);
  return header && { width: header.width, height: header.height };
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
