import { foldText } from './fold';
import { wordsOf } from './tokenise';

/** Words that must stand side by side in this order; a single word is a phrase of one. */
export interface Phrase {
  /** Folded. */
  readonly words: readonly string[];
  /** The last word may go on: `guard` finds `guards`. */
  readonly prefix: boolean;
}

export interface Query {
  /** All of them must be there. */
  readonly wanted: readonly Phrase[];
  /** None of them may be there. */
  readonly unwanted: readonly Phrase[];
}

const parts = /(-?)(?:["“”„«]([^"“”„»]*)(["“”»]|$)|([^\s"“”„«»]+))/gu;

/**
 * Reads what a person typed: words (all wanted), “phrases” in quotation marks, `word*` and the last
 * word as the beginning of a word, `-word` unwanted. Never fails: what holds no word is passed over.
 */
export function parseQuery(query: string): Query {
  const wanted: Phrase[] = [];
  const unwanted: Phrase[] = [];
  const matches = [...query.matchAll(parts)];
  for (const [index, match] of matches.entries()) {
    const [, minus, quoted, closing, bare] = match;
    const words = wordsOf(foldText(quoted ?? bare ?? '').text).map((word) => word.text);
    if (words.length === 0) continue;
    const last = index === matches.length - 1 && !minus;
    const stillTyping = last && (bare !== undefined || closing === '');
    // One letter begins too many words to be worth looking up unasked.
    const prefix = bare?.endsWith('*') || (stillTyping && (words.at(-1)?.length ?? 0) > 1);
    (minus ? unwanted : wanted).push({ words, prefix: Boolean(prefix) });
  }
  return { wanted, unwanted };
}
