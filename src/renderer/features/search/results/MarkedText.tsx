import type { Span } from '@core/search';
import type { ReactNode } from 'react';

interface MarkedTextProps {
  readonly text: string;
  /** UTF-16 code units, ascending, not overlapping. */
  readonly matches: readonly Span[];
}

/** A text with the found words marked. */
export function MarkedText({ text, matches }: MarkedTextProps) {
  const parts: ReactNode[] = [];
  let place = 0;
  for (const { start, end } of matches) {
    parts.push(text.slice(place, start), <mark key={start}>{text.slice(start, end)}</mark>);
    place = end;
  }
  parts.push(text.slice(place));
  return parts;
}
