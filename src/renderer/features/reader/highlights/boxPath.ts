import type { Box } from '../map/lineBoxes';

/** CSS pixels. */
const lineWidth = 2;
/** What the letters of a line leave free below them, as a share of its box. */
const belowLetters = 0.1;

/** The outline of boxes as an SVG path, in CSS pixels from a corner. */
export function boxPath(boxes: readonly Box[], left: number, top: number): string {
  return boxes.map((box) => rectangle(box, left, top)).join('');
}

/** The same for a line under the words of each box. */
export function underlinePath(boxes: readonly Box[], left: number, top: number): string {
  return boxes
    .map((box) => {
      const bottom = box.bottom - belowLetters * (box.bottom - box.top);
      return rectangle({ left: box.left, right: box.right, top: bottom - lineWidth, bottom }, left, top);
    })
    .join('');
}

function rectangle(box: Box, left: number, top: number): string {
  const width = rounded(box.right - box.left);
  return `M${rounded(box.left - left)} ${rounded(box.top - top)}h${width}v${rounded(box.bottom - box.top)}h${-width}z`;
}

function rounded(pixels: number): number {
  return Math.round(pixels * 100) / 100;
}
