import { foldText } from './foldText';

/**
 * How well `text` answers `query` (already folded): 0 the same, 1 starts with it, 2 a word starts
 * with it, 3 has it somewhere, 4 has every word of it; null when it does not answer.
 */
export function matchRank(text: string, query: string): number | null {
  const folded = foldText(text);
  if (query === '' || folded === query) return 0;
  if (folded.startsWith(query)) return 1;
  const place = folded.indexOf(query);
  if (place > 0) return startsWord(folded, query, place) ? 2 : 3;
  return query.split(/\s+/).every((word) => folded.includes(word)) ? 4 : null;
}

function startsWord(text: string, query: string, first: number): boolean {
  for (let place = first; place >= 0; place = text.indexOf(query, place + 1))
    if (!/[\p{L}\p{N}]/u.test(text[place - 1] ?? ' ')) return true;
  return false;
}
