/** What stands for a struck letter, and for one that takes two UTF-16 code units: offsets stay, whoever counts what. */
const [bar, wideBar] = ['█', '🔲'];

const word = /[\p{L}\p{M}\p{N}]+/gu;
const before = '(?<![\\p{L}\\p{M}\\p{N}])';
const after = '(?![\\p{L}\\p{M}\\p{N}])';
const between = '[^\\p{L}\\p{M}\\p{N}]+';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words of a text in the form in which they are compared. */
export function wordsOf(text: string): string[] {
  return Array.from(text.normalize('NFC').toLowerCase().matchAll(word), ([found]) => found);
}

/** Strikes passages and words out of texts, wherever and with whatever spacing and case they stand. */
export class Striker {
  readonly #patterns: readonly RegExp[];

  /** `passages` are struck as whole sequences of words, `words` each by itself. */
  constructor(passages: Iterable<string>, words: Iterable<string>) {
    const sequences = [
      ...new Set([...passages].map((passage) => rawWords(passage)).map((list) => list.join('\n'))),
    ]
      .filter(Boolean)
      // The longest first: a passage within another must not part it.
      .sort((one, other) => other.length - one.length)
      .map((sequence) => sequence.split('\n').map(escaped).join(between));
    const single = [...new Set(words)].map(escaped);
    const all = [...sequences, ...single];
    const portion = 200;
    this.#patterns = Array.from(
      { length: Math.ceil(all.length / portion) },
      (_, index) =>
        new RegExp(
          `${before}(?:${all.slice(index * portion, (index + 1) * portion).join('|')})${after}`,
          'giu',
        ),
    );
  }

  /** Where passages and words stand in a text; UTF-16 code units, `end` exclusive. */
  spansIn(text: string): Span[] {
    return this.#patterns.flatMap((pattern) =>
      Array.from(text.matchAll(pattern), ({ index, 0: found }) => ({
        start: index,
        end: index + found.length,
      })),
    );
  }

  /** The text without them, as long as it was. */
  strike(text: string): string {
    return struck(text, this.spansIn(text));
  }
}

/** A text with spans struck out: as many code points and UTF-16 code units as before; line ends and tabs stay. */
export function struck(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text;
  const units = text.split('');
  for (const { start, end } of spans) {
    for (let at = start; at < end; at += 1) {
      const letter = text.codePointAt(at) ?? 0;
      if (letter > 0xffff && at + 1 < end) {
        units[at] = wideBar?.charAt(0) as string;
        units[at + 1] = wideBar?.charAt(1) as string;
        at += 1;
      } else if (letter !== 10 && letter !== 9) units[at] = bar as string;
    }
  }
  return units.join('');
}

/** The words of a text as they are written. */
export function rawWords(passage: string): string[] {
  return Array.from(passage.matchAll(word), ([found]) => found);
}

function escaped(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
