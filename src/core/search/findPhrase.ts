import type { Phrase } from './parseQuery';
import type { Token } from './tokenise';

/** Every place of a phrase among the words of a folded text: UTF-16 code units of that text, `end` exclusive. */
export function findPhrase(tokens: readonly Token[], phrase: Phrase): { start: number; end: number }[] {
  const { words, prefix } = phrase;
  const places: { start: number; end: number }[] = [];
  for (let at = 0; at + words.length <= tokens.length; at++) {
    const last = words.length - 1;
    const found = words.every((word, index) => {
      const token = (tokens[at + index] as Token).text;
      return token === word || (prefix && index === last && token.startsWith(word));
    });
    if (found) places.push({ start: (tokens[at] as Token).start, end: (tokens[at + last] as Token).end });
  }
  return places;
}
