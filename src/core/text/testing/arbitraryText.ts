import fc from 'fast-check';

/** What has shifted offsets in annotation tools before: each piece is one way to go wrong. */
const awkward = [
  '😀',
  '👩‍👩‍👧',
  '𝔘𝔫𝔦',
  'e\u0301',
  'ق\u0651',
  '\r\n',
  '\r',
  '\n',
  '\ufeff',
  'שלום',
  'قال الناشطون',
  '\u200f',
  '\ud83d',
  '\ude00',
  '\u0000',
  'the same words ',
  'the same words ',
  '中文',
] as const;

/** Texts full of astral characters, marks, line ends, byte-order marks, right-to-left and lone surrogates. */
export function arbitraryText(minimumPieces = 0): fc.Arbitrary<string> {
  const piece = fc.oneof(fc.constantFrom(...awkward), fc.string({ unit: 'binary', maxLength: 8 }));
  return fc.array(piece, { minLength: minimumPieces, maxLength: 40 }).map((pieces) => pieces.join(''));
}

/** A text with a range in it that is not empty: UTF-16, `end` exclusive, ends anywhere. */
export function arbitraryPassage(): fc.Arbitrary<{ text: string; start: number; end: number }> {
  return arbitraryText(1)
    .filter((text) => text.length > 0)
    .chain((text) =>
      fc
        .tuple(fc.nat(text.length - 1), fc.nat(text.length - 1))
        .map(([one, other]) => ({ text, start: Math.min(one, other), end: Math.max(one, other) + 1 })),
    );
}
