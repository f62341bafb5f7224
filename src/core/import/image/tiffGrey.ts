import type { GreyPicture } from '../ocr/portableGreymap';
import { decodeTiff, type TiffPage } from './decodeTiff';
import type { TiffFile } from './tiffDirectories';

/** A page's pixels as greys, as stored. Throws as `decodeTiff` does. */
export function tiffGrey(bytes: Uint8Array, file: TiffFile, page: TiffPage): GreyPicture {
  const { width, height } = page;
  const pixels = new Uint8Array(width * height).fill(255);
  decodeTiff(bytes, file, page, (rgba, left, top, partWidth, partHeight) => {
    const columns = Math.min(partWidth, width - left);
    for (let row = 0; row < partHeight && top + row < height; row += 1)
      for (let column = 0; column < columns; column += 1) {
        const from = 4 * (row * partWidth + column);
        const light = (rgba[from] ?? 255) * 3 + (rgba[from + 1] ?? 255) * 6 + (rgba[from + 2] ?? 255);
        pixels[(top + row) * width + left + column] = light / 10;
      }
  });
  return { width, height, pixels };
}
