import { joinsWithoutSpace } from './scripts';

/** What a line's end becomes where its paragraph goes on: a space, nothing, or nothing in the place of a hyphen. */
export type LineJoin = 'space' | 'nothing' | 'hyphen';

const word = /\p{L}+(?:[-‐]\p{L}+)*/gu;

/** The words of a document in lower case, to tell a hyphen that parts a line from one that belongs to a word. */
export function vocabularyOf(lines: Iterable<string>): ReadonlySet<string> {
  const words = new Set<string>();
  for (const line of lines)
    for (const [found] of line.toLowerCase().matchAll(word)) words.add(found.replaceAll('‐', '-'));
  return words;
}

/**
 * How two lines of one paragraph go together. A hyphen at the end is the layout's, and left out, where what it parts
 * goes on in small letters and nowhere else in the document has the hyphen within a line.
 */
export function joinLines(before: string, after: string, vocabulary: ReadonlySet<string>): LineJoin {
  if (before.endsWith('\u00ad')) return 'hyphen';
  const parted = /\S*\p{L}[-‐]$/u.exec(before)?.[0];
  if (parted !== undefined) {
    // Addresses break after a hyphen of their own.
    if (/[/@_\\]|\d|\.\p{L}/u.test(parted)) return 'nothing';
    const first = /^\p{L}+/u.exec(after)?.[0];
    if (first === undefined) return /^\p{N}/u.test(after) ? 'nothing' : 'space';
    if (!/^\p{Ll}|^\p{Lo}/u.test(first)) return 'nothing';
    const head = /[\p{L}‐-]*$/u.exec(parted.slice(0, -1))?.[0].replaceAll('‐', '-') ?? '';
    const joined = `${head}${first}`.toLowerCase();
    if (vocabulary.has(joined)) return 'hyphen';
    return vocabulary.has(`${head}-${first}`.toLowerCase()) ? 'nothing' : 'hyphen';
  }
  const last = lastCharacter(before);
  const next = String.fromCodePoint(after.codePointAt(0) ?? 32);
  return joinsWithoutSpace(last, next) ? 'nothing' : 'space';
}

function lastCharacter(text: string): string {
  return /[\ud800-\udbff][\udc00-\udfff]$|.?$/su.exec(text)?.[0] ?? '';
}
