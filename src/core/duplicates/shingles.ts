/**
 * What is counted as one word: letters and digits between white space and marks; in scripts that put no spaces between
 * words, each character.
 */
const wordPattern =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{M}\p{N}])+/gu;

/** Words in a row that make one shingle: few enough to outlive an edited word, enough not to be shared by chance. */
const shingleLength = 3;

/** As many shingles of one text as are kept; longer texts are compared by those with the smallest hashes. */
export const mostShingles = 8_192;

/**
 * The shingles of a text as 32-bit hashes: ascending, each once. Letter case and all marks are left out of account.
 * Of a text with more than `mostShingles` those with the smallest hashes, a sample that is the same
 * for the same words in every text (bottom-k MinHash). The same text gives the same hashes on every machine.
 */
export function shinglesOf(text: string): Uint32Array {
  const found = new Set<number>();
  const window: number[] = [];
  for (const [word] of text.matchAll(wordPattern)) {
    window.push(hashOf(word.toLowerCase()));
    if (window.length > shingleLength) window.shift();
    if (window.length === shingleLength) found.add(joined(window));
  }
  return Uint32Array.from(found).sort().slice(0, mostShingles);
}

/** FNV-1a over UTF-16 code units; its two constants. */
const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;

function hashOf(word: string): number {
  let hash = offsetBasis;
  for (let place = 0; place < word.length; place++)
    hash = Math.imul(hash ^ word.charCodeAt(place), prime) >>> 0;
  return hash;
}

/** One hash of several, spread evenly over 32 bits (the finishing steps of MurmurHash3), so that the smallest are a fair sample. */
function joined(hashes: readonly number[]): number {
  let hash = offsetBasis;
  for (const each of hashes) {
    hash = Math.imul(hash ^ each, 0x85ebca6b);
    hash ^= hash >>> 13;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
