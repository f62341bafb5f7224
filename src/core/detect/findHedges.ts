import { hedgeWords } from './hedgeWords';

export interface FoundHedge {
  /** UTF-16 code units into the text. */
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** As the text has it. */
  readonly exact: string;
}

let pattern: RegExp | null = null;

/** The words of a text that hedge, in its order, none within another: suggestions, for the analyst to take or leave. */
export function findHedges(text: string): FoundHedge[] {
  pattern ??= makePattern();
  return [...text.matchAll(pattern)].map((match) => {
    const exact = match[1] ?? match[0];
    const start = match.index + match[0].length - exact.length;
    return { start, end: start + exact.length, exact };
  });
}

/** The longer of two that begin alike comes first. Blanks of a text may be line breaks, its apostrophes straight. */
function makePattern(): RegExp {
  const words = [...new Set(Object.values(hedgeWords).flat())]
    .sort((left, right) => right.length - left.length)
    .map((word) => word.replaceAll(' ', '\\s+').replaceAll('’', "[’']"));
  return new RegExp(`(?<![\\p{L}\\p{N}])[وف]?(${words.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'giu');
}
