import { snapToGraphemes } from '../text/wordBounds';

export type Edge = 'start' | 'end';
export type EdgeUnit = 'character' | 'word';

export interface EdgeStep {
  readonly edge: Edge;
  readonly unit: EdgeUnit;
  readonly direction: 'forward' | 'backward';
  /** BCP 47, for scripts that write no spaces. */
  readonly locale?: string | undefined;
}

/** How far a word is looked for, UTF-16 units: beyond any real word and the space around it. */
const reach = 2_000;

/**
 * Where an end of a highlight stands after one step: the next character as people see it, or the
 * next place where a word starts (for a start) or ends (for an end). Where there is no further word
 * within reach, one character further. UTF-16 offsets; at the ends of the text it stays.
 */
export function stepEdge(text: string, offset: number, step: EdgeStep): number {
  const from = Math.max(0, Math.min(text.length, offset));
  const next = step.unit === 'word' ? wordEdge(text, from, step) : null;
  if (next !== null) return next;
  if (step.direction === 'forward')
    return from === text.length ? from : snapToGraphemes(text, from, from + 1).end;
  return from === 0 ? from : snapToGraphemes(text, from - 1, from).start;
}

function wordEdge(text: string, from: number, { edge, direction, locale }: EdgeStep): number | null {
  const window = snapToGraphemes(text, from - reach, Math.min(text.length, from + reach));
  const edges: number[] = [];
  for (const { index, segment, isWordLike } of segmenter(locale).segment(
    text.slice(window.start, window.end),
  ))
    if (isWordLike) edges.push(window.start + index + (edge === 'end' ? segment.length : 0));
  const found =
    direction === 'forward' ? edges.find((place) => place > from) : edges.findLast((place) => place < from);
  return found ?? null;
}

/** An unknown or broken language tag falls back to the environment's default. */
function segmenter(locale: string | undefined): Intl.Segmenter {
  try {
    return new Intl.Segmenter(locale, { granularity: 'word' });
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'word' });
  }
}
