import type { HighlightRow } from '@core/model';

/** Where a sentence ends, in the scripts we read; a line break ends one as well. */
const sentenceEnd = /[.!?…。！？؟۔]["'”’»)]*\s|\n/u;

/**
 * The words of a highlight within their sentences, as far as its stored surroundings reach: who says it and how it is
 * hedged often stands just beside the words that were marked.
 */
export function passageContext({ ranges }: Pick<HighlightRow, 'ranges'>): string {
  return ranges
    .map(({ prefix, exact, suffix }) => {
      const before = prefix.split(sentenceEnd).at(-1) ?? '';
      const rest = /^[\s\S]*?(?=[.!?…。！？؟۔]["'”’»)]*\s|\n|$)/u.exec(suffix)?.[0] ?? '';
      const isWhole = /[.!?…。！？؟۔]["'”’»)]*\s*$/u.test(exact);
      return `${before}${exact}${isWhole ? '' : rest}`;
    })
    .join('\n');
}
