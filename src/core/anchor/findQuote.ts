import { splitsSurrogatePair } from '../text/surrogates';

/**
 * Every place where exactly these words stand, in text order, overlapping ones too. Offsets are
 * UTF-16 code units, `end` exclusive. Places that would cut a surrogate pair are none. An empty
 * quote is nowhere. Stops after `limit` places.
 */
export function findQuote(
  text: string,
  quote: string,
  limit = Number.POSITIVE_INFINITY,
): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = [];
  if (quote === '') return places;
  let start = text.indexOf(quote);
  while (start >= 0 && places.length < limit) {
    const end = start + quote.length;
    if (!splitsSurrogatePair(text, start) && !splitsSurrogatePair(text, end)) places.push({ start, end });
    start = text.indexOf(quote, start + 1);
  }
  return places;
}
