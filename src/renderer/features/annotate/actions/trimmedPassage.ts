/**
 * A passage without the blank space at its ends, which double clicks bring along; null when there is
 * nothing else. UTF-16 code units, `end` exclusive; offsets outside the text are brought inside.
 */
export function trimmedPassage(
  text: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } | null {
  const first = Math.max(0, start);
  const words = text.slice(first, Math.max(first, end));
  const leading = words.length - words.trimStart().length;
  const length = words.trim().length;
  return length === 0 ? null : { start: first + leading, end: first + leading + length };
}
