import type { Line } from './lines';
import { joinsWithoutSpace } from './scripts';

/** Where a line begins, seen from the side its column is flush with: grows towards its end in both directions. */
export function startOf({ startsRight, left, right }: Line): number {
  return startsRight ? -right : left;
}

/** Where a line ends, seen from the side its column is flush with. */
export function endOf({ startsRight, left, right }: Line): number {
  return startsRight ? -left : right;
}

/** Whether a line's first word would have fitted into `room` points at the end of the line before it. */
export function fitsBefore(line: Line, room: number): boolean {
  const [first] = line.fragments;
  if (!first) return false;
  const text = first.text;
  const word = joinsWithoutSpace(text.charAt(0), text.charAt(0))
    ? text.slice(0, 2)
    : (/^\S+/.exec(text)?.[0] ?? text);
  const width = ((first.right - first.left) * word.length) / text.length;
  return room > width + 0.6 * line.size;
}

/** How many fragments' words a line has. */
export function lineWords({ fragments }: Line): number {
  return fragments.reduce((sum, { text }) => sum + text.split(' ').length, 0);
}

/** The middle one of numbers; `otherwise` for none. */
export function median(numbers: readonly number[], otherwise: number): number {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? otherwise;
}
