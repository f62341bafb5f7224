/** Resolutions that can be a scanner's or a printer's, in pixels per inch; what cameras and screens write is not. */
const leastDensity = 100;
const mostDensity = 2_400;

/** A screen's pixels per inch, by custom. */
const screenDensity = 96;

/** The longer side of A4 paper, in points: nothing without a real size of its own becomes larger. */
const longestSide = 842;

/** How many points one pixel of a picture is. A scan keeps the size of its paper, anything else fits on a sheet. */
export function pointsPerPixel(width: number, height: number, density: number | null): number {
  if (density !== null && density >= leastDensity && density <= mostDensity) return 72 / density;
  return Math.min(72 / screenDensity, longestSide / Math.max(width, height));
}
