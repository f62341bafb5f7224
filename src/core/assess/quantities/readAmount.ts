import type { Quantity } from '../../model/claimRows';
import { ok, type Result } from '../../model/result';
import { readNumber } from './readNumber';

export type Amount = Pick<Quantity, 'low' | 'best' | 'high'>;

interface ReadAmount {
  readonly amount: Amount;
  /** What was taken for granted in reading it: sentences for the analyst. */
  readonly assumptions: readonly string[];
}

/** Words for an amount that give a least number and nothing else. */
const vague: readonly (readonly [RegExp, number])[] = [
  [/^(?:many )?millions$/u, 2_000_000],
  [/^hundreds of thousands$/u, 200_000],
  [/^tens of thousands$/u, 20_000],
  [/^(?:many |several )?thousands$/u, 2_000],
  [/^(?:many |several )?hundreds$/u, 200],
  [/^(?:several|a few) hundred$/u, 200],
  [/^(?:several|a few) thousand$/u, 2_000],
  [/^scores$/u, 40],
  [/^(?:many |several )?dozens$/u, 24],
  [/^(?:several|a few) dozen$/u, 24],
  [/^(?:several|a few|some|many|a number)$/u, 2],
];

const atLeast =
  /^(?:at least|no (?:fewer|less) than|not (?:fewer|less) than|a minimum of|minimum|≥|>=)\s*(.+)$/u;
const moreThan = /^(?:more than|over|upwards of|above|>)\s*(.+)$/u;
const atMost = /^(?:up to|at most|no more than|not more than|as many as|a maximum of|maximum|≤|<=)\s*(.+)$/u;
const lessThan = /^(?:fewer than|less than|under|below|<)\s*(.+)$/u;
const about = /^(?:about|around|approximately|approx\.?|roughly|some|nearly|almost|circa|ca\.?|~)\s*(.+)$/u;
const open = /^(.+?)\s*(?:or more|and more|\+)$/u;
const shut = /^(.+?)\s*(?:or fewer|or less)$/u;
const between = /^(?:between|from)\s+(.+?)\s+(?:and|to)\s+(.+)$/u;
const range = /^(.+?)\s*(?:–|—|\bto\b|\bor\b|(?<=[\d\s])-(?=[\d\s]))\s*(.+)$/u;

/**
 * How many, as people type it: “9”, “nine to thirteen”, “at least 9”, “up to 30”, “more than 200”, “about 50”, “dozens”.
 * Null where it is no amount. A bare number is all three of low, best and high; “about” gives only a best one.
 * Fails with `ambiguous-number`.
 */
export function readAmount(typed: string): Result<ReadAmount> | null {
  const text = typed.trim().toLowerCase().replace(/\s+/gu, ' ');
  for (const [pattern, low] of vague)
    if (pattern.test(text))
      return ok({ amount: onlyLow(low), assumptions: [`“${typed.trim()}” is kept as at least ${low}`] });
  return (
    bound(text, atLeast, (low) => ({ amount: onlyLow(low), assumptions: [] })) ??
    bound(text, open, (low) => ({ amount: onlyLow(low), assumptions: [] })) ??
    bound(text, moreThan, (low) => ({
      amount: onlyLow(low),
      assumptions: [`“${typed.trim()}” is kept as at least ${low}: such a number is seldom meant to the one`],
    })) ??
    bound(text, atMost, (high) => ({ amount: { low: null, best: null, high }, assumptions: [] })) ??
    bound(text, shut, (high) => ({ amount: { low: null, best: null, high }, assumptions: [] })) ??
    bound(text, lessThan, (high) => ({
      amount: { low: null, best: null, high },
      assumptions: [`“${typed.trim()}” is kept as at most ${high}: such a number is seldom meant to the one`],
    })) ??
    bound(text, about, (best) => ({ amount: { low: null, best, high: null }, assumptions: [] })) ??
    bound(text, /^(.+)$/u, (exact) => ({
      amount: { low: exact, best: exact, high: exact },
      assumptions: [],
    })) ??
    twoNumbers(text)
  );
}

function onlyLow(low: number): Amount {
  return { low, best: null, high: null };
}

function bound(
  text: string,
  pattern: RegExp,
  make: (value: number) => ReadAmount,
): Result<ReadAmount> | null {
  const typed = pattern.exec(text)?.[1];
  const number = typed === undefined ? null : readNumber(typed);
  if (!number) return null;
  return number.ok ? ok(make(number.value)) : number;
}

function twoNumbers(text: string): Result<ReadAmount> | null {
  const bare = about.exec(text)?.[1] ?? text;
  const found = between.exec(bare) ?? range.exec(bare);
  const low = found && readNumber(found[1] as string);
  const high = found && readNumber(found[2] as string);
  if (!low || !high) return null;
  if (!low.ok) return low;
  if (!high.ok) return high;
  return ok({ amount: { low: low.value, best: null, high: high.value }, assumptions: [] });
}
