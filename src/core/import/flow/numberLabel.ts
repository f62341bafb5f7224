import type { BlockKind } from '../blockBuilder';

/** As much as the model keeps, in UTF-16 code units. */
const longest = 100;

/** How a word processor counts. */
export type NumberFormat =
  | 'decimal'
  | 'decimal-zero'
  | 'lower-letter'
  | 'upper-letter'
  | 'lower-roman'
  | 'upper-roman';

/** A number as it is written: `iv`, `B`, `07`. Letters begin anew after z, doubled, as word processors have it. */
export function writtenNumber(number: number, format: NumberFormat): string {
  switch (format) {
    case 'decimal-zero':
      return String(number).padStart(2, '0');
    case 'lower-letter':
      return letters(number);
    case 'upper-letter':
      return letters(number).toUpperCase();
    case 'lower-roman':
      return roman(number);
    case 'upper-roman':
      return roman(number).toUpperCase();
    default:
      return String(number);
  }
}

/**
 * The kind with the number the document draws before the block. An item's that is its ordinal and a dot is left out: that is
 * drawn anyway. Nothing is kept of labels without a letter or digit, which are bullets.
 */
export function withLabel(kind: BlockKind, written: string): BlockKind {
  const label = written.replace(/\s+/g, ' ').trim().slice(0, longest).trim();
  if (!/[\p{L}\p{N}]/u.test(label)) return kind;
  if (kind.kind === 'heading') return { ...kind, label };
  return kind.kind === 'listItem' && kind.ordered && label !== `${kind.ordinal}.` ? { ...kind, label } : kind;
}

/** Numbers beyond these are written in digits: a document that asks for more wants to fill the memory. */
const mostLetters = 26 * 20;
const mostRoman = 3_999;

function letters(number: number): string {
  if (number < 1 || number > mostLetters) return String(number);
  const times = Math.floor((number - 1) / 26) + 1;
  return String.fromCharCode(0x61 + ((number - 1) % 26)).repeat(times);
}

const romanSigns = [
  ...([
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
  ] as const),
  ...([
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const),
];

function roman(number: number): string {
  if (number < 1 || number > mostRoman) return String(number);
  let written = '';
  let rest = number;
  for (const [value, sign] of romanSigns) for (; rest >= value; rest -= value) written += sign;
  return written;
}
