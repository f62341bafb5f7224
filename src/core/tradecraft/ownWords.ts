const quoted = /“[^”]*”|«[^»]*»|„[^“”]*[“”]|"[^"]*"/gu;

/** A sentence with what it quotes blanked out, every offset kept: a quoted “certainly” is not the analyst's. */
export function ownWords(text: string): string {
  return text.replaceAll(quoted, (words) => ' '.repeat(words.length));
}

/** What a sentence quotes, without the quotation marks, with UTF-16 offsets. */
export function quotedWords(text: string): { readonly start: number; readonly words: string }[] {
  return [...text.matchAll(quoted)].map((match) => ({
    start: match.index + 1,
    words: match[0].slice(1, -1),
  }));
}
