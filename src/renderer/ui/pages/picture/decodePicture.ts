import { decodeTiff, type TiffPage, tiffPage } from '@core/import/image/decodeTiff';
import { pointsPerPixel } from '@core/import/image/pageSize';
import { mostPages } from '@core/import/image/pictureBounds';
import { type PlainPictureKind, pictureHeader } from '@core/import/image/pictureHeader';
import { type TiffFile, tiffDirectories } from '@core/import/image/tiffDirectories';
import { sniff } from '@core/import/sniff';

/** A picture's file, open for drawing. Runs in a worker. */
export interface DecodedPicture {
  /** In points, upright, one per page. */
  readonly sizes: readonly { readonly width: number; readonly height: number }[];
  /** The pixels of a page as it stands upright. The caller closes the bitmap. */
  page(index: number): Promise<ImageBitmap>;
}

/** Opens a picture; rejects where it cannot be decoded. */
export async function decodePicture(bytes: Uint8Array): Promise<DecodedPicture> {
  const kind = sniff(bytes);
  if (kind === 'tiff') return openTiff(bytes);
  const blob = new Blob([bytes as Uint8Array<ArrayBuffer>], { type: `image/${kind}` });
  const bitmap = await createImageBitmap(blob);
  const { width, height } = bitmap;
  bitmap.close();
  const density = pictureHeader(kind as PlainPictureKind, bytes)?.density ?? null;
  return {
    sizes: [sizeOf(width, height, density)],
    page: () => createImageBitmap(blob),
  };
}

function openTiff(bytes: Uint8Array): DecodedPicture {
  const file = tiffDirectories(bytes, mostPages);
  const pages = file.directories.flatMap((directory) => tiffPage(directory) ?? []);
  return {
    sizes: pages.map(({ width, height, orientation, density }) =>
      orientation > 4 ? sizeOf(height, width, density) : sizeOf(width, height, density),
    ),
    page: async (index) => drawTiff(bytes, file, pages[index] as TiffPage),
  };
}

function sizeOf(width: number, height: number, density: number | null) {
  const scale = pointsPerPixel(width, height, density);
  return { width: width * scale, height: height * scale };
}

/** How pixels as stored come to stand upright, by Exif's number: the matrix for a page of `w` × `h` stored pixels. */
const upright: Readonly<
  Record<number, (w: number, h: number) => [number, number, number, number, number, number]>
> = {
  2: (w) => [-1, 0, 0, 1, w, 0],
  3: (w, h) => [-1, 0, 0, -1, w, h],
  4: (_, h) => [1, 0, 0, -1, 0, h],
  5: () => [0, 1, 1, 0, 0, 0],
  6: (_, h) => [0, 1, -1, 0, h, 0],
  7: (w, h) => [0, -1, -1, 0, h, w],
  8: (w) => [0, -1, 1, 0, 0, w],
};

async function drawTiff(bytes: Uint8Array, file: TiffFile, page: TiffPage): Promise<ImageBitmap> {
  if (!page.isDecodable) throw new Error('The page is stored in a way that is not read.');
  const { width, height, orientation } = page;
  const stored = new OffscreenCanvas(width, height);
  const context = stored.getContext('2d') as OffscreenCanvasRenderingContext2D;
  decodeTiff(bytes, file, page, (rgba, left, top, partWidth, partHeight) => {
    const pixels = new Uint8ClampedArray(
      rgba.buffer as ArrayBuffer,
      rgba.byteOffset,
      4 * partWidth * partHeight,
    );
    context.putImageData(new ImageData(pixels, partWidth, partHeight), left, top);
  });
  const matrix = upright[orientation]?.(width, height);
  if (!matrix) return stored.transferToImageBitmap();
  const turned = orientation > 4 ? new OffscreenCanvas(height, width) : new OffscreenCanvas(width, height);
  const turning = turned.getContext('2d') as OffscreenCanvasRenderingContext2D;
  turning.setTransform(...matrix);
  turning.drawImage(stored, 0, 0);
  return turned.transferToImageBitmap();
}
