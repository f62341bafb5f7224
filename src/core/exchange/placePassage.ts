import { findQuote } from '../anchor/findQuote';
import type { Located } from '../anchor/located';
import { reasonInWords } from '../anchor/reasons';
import type { TextSpan } from '../text/wordBounds';
import type { ShelvedText } from './TextShelf';

/** Words of another program's passage with what it says of their surroundings and place. */
export interface SoughtPassage {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** UTF-16 units, where the file says; only to tell equal places apart. */
  readonly start: number | null;
}

/** Where sought words are: one place, several, or none, with a sentence. */
export type FoundPassage =
  | { readonly kind: 'one'; readonly span: TextSpan; readonly message: string }
  | { readonly kind: 'several' | 'none'; readonly message: string };

/** Longer passages are looked for in their own words only. */
const longestSought = 20_000;

/**
 * Looks for words in a text: exactly, told apart by their surroundings, and where they are not there, in another layout
 * (line ends, quotation marks, dashes). Other words are never taken for them.
 */
export function placePassage(shelved: ShelvedText, sought: SoughtPassage): FoundPassage {
  const { text } = shelved;
  const { exact, prefix, suffix } = sought;
  const places = findQuote(text, exact, 10_000);
  const fitting = places.filter(
    ({ start, end }) => text.endsWith(prefix, start) && text.startsWith(suffix, end),
  );
  const [only, second] = places.length > 1 ? fitting : places;
  if (only && !second) return { kind: 'one', span: only, message: '' };
  const hasSurroundings = prefix !== '' || suffix !== '';
  const many = `The words “${shortened(exact)}” stand in ${places.length.toLocaleString('en')} places, and nothing tells which is meant.`;
  if (places.length > 1 && !hasSurroundings) return { kind: 'several', message: many };
  const absent = `The words “${shortened(exact)}” are not in the text.`;
  if (exact.trim() === '' || exact.length > longestSought)
    return { kind: places.length > 1 ? 'several' : 'none', message: places.length > 1 ? many : absent };
  const start = sought.start ?? 0;
  const located = shelved.finder.find({ exact, prefix, suffix, start, end: start + exact.length });
  return inWords(shelved, located, { absent, many, isTold: hasSurroundings, count: places.length });
}

function inWords(
  { text }: ShelvedText,
  located: Located,
  known: { absent: string; many: string; isTold: boolean; count: number },
): FoundPassage {
  const why = located.reasons.map(reasonInWords).join(' ');
  if (located.state === 'exact' || located.state === 'moved') {
    const { start, end } = located;
    // Without surroundings nothing but being the only one speaks for a place.
    const isOnly = known.isTold || findQuote(text, text.slice(start, end), 2).length === 1;
    if (isOnly) return { kind: 'one', span: { start, end }, message: why };
    return { kind: 'several', message: `${known.absent} Close words stand in several places.` };
  }
  if (located.state === 'changed')
    return {
      kind: 'none',
      message: `${known.absent} Close to it stands “${shortened(located.found)}”. ${why}`,
    };
  if (known.count > 1) return { kind: 'several', message: known.many };
  if (located.state === 'ambiguous')
    return { kind: known.count === 1 ? 'several' : 'none', message: `${known.absent} ${why}` };
  return { kind: 'none', message: known.absent };
}

/** Enough of a passage to know it by. */
export function shortened(words: string): string {
  const line = words.slice(0, 400).replace(/\s+/g, ' ').trim();
  const characters = [...line];
  return characters.length > 60 ? `${characters.slice(0, 60).join('')}…` : line;
}
