import { fail, ok, type Result } from '../../model/result';

/** Pixels a picture may have: four times an A3 page at 600 dpi would be more. Decoded, each takes four bytes. */
export const mostPixels = 120_000_000;

/** Pixels of one side: no canvas of a browser draws longer ones. */
export const longestSide = 65_000;

/** Pixels of a picture, and of one side, in which words are looked for: the engine's own bound, and a minute's work. */
export const mostRecognised = 64_000_000;
export const longestRecognised = 32_000;

/** Pages of a file; scanned books have hundreds. */
export const mostPages = 2_000;

/** Refuses a picture by its size before it is decoded; `where` is the file with the page in it. */
export function checkPixels(where: string, width: number, height: number): Result<null> {
  if (width * height <= mostPixels && Math.max(width, height) <= longestSide) return ok(null);
  const bound = `pictures are read up to ${mostPixels / 1_000_000} million pixels and ${longestSide.toLocaleString('en')} on a side`;
  return fail(
    'too-many-pixels',
    `${where} has ${width.toLocaleString('en')} × ${height.toLocaleString('en')} pixels, and ${bound}. Make a smaller copy, or take in the part you need.`,
  );
}

/** Whether words are looked for in a picture of this size. */
export function isRecognisable(width: number, height: number): boolean {
  return width * height <= mostRecognised && Math.max(width, height) <= longestRecognised;
}
