const spaces = /\s/g;
const quotes = /[“”„‟«»‹›＂]/g;
const apostrophes = /[‘’‚‛`´]/g;
const dashes = /[\u2010-\u2015\u2212]/g;

/**
 * The text with white space, quotation marks, apostrophes and dashes each as one plain character.
 * Every UTF-16 code unit stays where it was, so offsets hold in both.
 */
export function foldCharacters(text: string): string {
  return text.replace(spaces, ' ').replace(quotes, '"').replace(apostrophes, "'").replace(dashes, '-');
}
