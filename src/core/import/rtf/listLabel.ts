import type { BlockKind } from '../blockBuilder';
import { withLabel } from '../flow/numberLabel';

const romanValues: ReadonlyMap<string, number> = new Map([
  ['i', 1],
  ['v', 5],
  ['x', 10],
  ['l', 50],
  ['c', 100],
]);

const longestLabel = 100;

/**
 * What an item is by the label written before it: `2.`, `b)`, `iv.`, `1.3`, a bullet. `expected` is the number that
 * would come next, which tells `i` the letter from `i` the number.
 */
export function itemOfLabel(label: string, depth: number, expected: number): BlockKind {
  const bare = label
    .slice(0, longestLabel)
    .replace(/[\s().\]:]+$/, '')
    .replace(/^[\s([]+/, '');
  const number = /(?:^|\.)(\d{1,6})$/.exec(bare)?.[1];
  const ordinal = number === undefined ? numberOfLetters(bare.toLowerCase(), expected) : Number(number);
  return ordinal === null
    ? { kind: 'listItem', ordered: false, ordinal: 1, depth }
    : withLabel({ kind: 'listItem', ordered: true, ordinal, depth }, label);
}

function numberOfLetters(letters: string, expected: number): number | null {
  if (!/^[a-z]{1,8}$/.test(letters) || letters === 'o') return null;
  const roman = romanNumber(letters);
  const letter = letters.length === 1 ? letters.charCodeAt(0) - 0x60 : null;
  return roman === expected || letter === null ? roman : letter;
}

function romanNumber(letters: string): number | null {
  let number = 0;
  for (const [place, letter] of [...letters].entries()) {
    const value = romanValues.get(letter);
    if (value === undefined) return null;
    number += value < (romanValues.get(letters[place + 1] ?? '') ?? 0) ? -value : value;
  }
  return number;
}
