/** A word is letters, marks and digits; in writing without spaces each character is one. */
const wordPattern =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{M}\p{N}])+/gu;

/**
 * Compares two texts as bags of words, whatever their order, case and punctuation. `recall` is the share of
 * `expected`'s words that `text` has, `precision` the share of `text`'s words that `expected` has; `missing` and
 * `extra` are the words behind both, the most frequent first.
 */
export function compareWords(text, expected) {
  const ours = countWords(text);
  const theirs = countWords(expected);
  const missing = difference(theirs, ours);
  const extra = difference(ours, theirs);
  const words = total(theirs);
  return {
    recall: 1 - total(missing) / Math.max(1, words),
    precision: 1 - total(extra) / Math.max(1, total(ours)),
    words,
    missing: listed(missing),
    extra: listed(extra),
  };
}

function countWords(text) {
  const counts = new Map();
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '');
  for (const [word] of plain.matchAll(wordPattern)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function difference(left, right) {
  const rest = new Map();
  for (const [word, count] of left)
    if (count > (right.get(word) ?? 0)) rest.set(word, count - (right.get(word) ?? 0));
  return rest;
}

function total(counts) {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

function listed(counts) {
  return [...counts]
    .sort(([, left], [, right]) => right - left)
    .map(([word, count]) => (count > 1 ? `${word}×${count}` : word));
}
