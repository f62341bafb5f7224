import type { TextSpan } from '../text/wordBounds';

/** A span without the white space at its ends; empty spans come back empty. UTF-16 units, `end` exclusive. */
export function trimSpan(text: string, { start, end }: TextSpan): TextSpan {
  const words = text.slice(start, end);
  const leading = words.length - words.trimStart().length;
  return { start: start + leading, end: Math.max(start + leading, start + words.trimEnd().length) };
}
