import { snapToGraphemes, type TextSpan } from '@core/text';

/**
 * A selection as a passage: whole characters as people see them, without white space at its ends.
 * Null when nothing is left. UTF-16 units.
 */
export function trimPassage(text: string, start: number, end: number): TextSpan | null {
  const span = snapToGraphemes(text, start, end);
  const words = text.slice(span.start, span.end);
  const from = span.start + (words.length - words.trimStart().length);
  const to = span.end - (words.length - words.trimEnd().length);
  return from < to ? { start: from, end: to } : null;
}
