import type { Quantity } from '../../model/claimRows';
import { fail, ok, type Result } from '../../model/result';
import { type ReadTimeOptions, readTime } from '../worldTime/readTime';
import { areThings, isOfPeople, kindWords, peopleWords } from './quantityKinds';
import { quantityProblem } from './quantityProblem';
import { readAmount } from './readAmount';
import { readNumber } from './readNumber';

export interface ReadQuantity {
  readonly quantity: Quantity;
  /** What was taken for granted in reading it: sentences without a full stop. */
  readonly assumptions: readonly string[];
}

/** Any digits of the world's scripts that are decimal are read as 0 to 9. */
const arabicDigits = /[\u0660-\u0669\u06f0-\u06f9]/gu;
const best =
  /\(\s*(?:best|probably|most likely)\s+([^)]+)\)|(?:^|\s)(?:best|probably|most likely)\s+(\S+)$/iu;
const named = /^(unit|kind|who|of whom)\s*:\s*(.*)$/iu;

/**
 * A quantity as an analyst types it: how many, of what, what happened to them, then parted by commas of whom, “counted
 * by” and “as of”: “9–13 killed, guards, as of 4 May 2026”. Kind and unit come out in the words typed. Fails with
 * `quantity-unread`, `ambiguous-number`, `quantity-impossible`, or with what `readTime` says of “as of”.
 */
export function readQuantity(typed: string, options: ReadTimeOptions = {}): Result<ReadQuantity> {
  const text = typed
    .normalize('NFC')
    .replace(arabicDigits, (digit) => String((digit.codePointAt(0) as number) & 15))
    // A comma before these is easily left out.
    .replace(/\s+(?=(?:as\s+of\s+\d|counted\s+by\s))/giu, ', ')
    .trim();
  const parts = text
    .split(/,(?!\d{3}(?!\d))|;/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const [first = '', ...rest] = parts;
  const counted = readCounted(first);
  if (!counted)
    return fail(
      'quantity-unread',
      `“${typed.trim()}” does not begin with a number: write it as “9–13 people killed, guards”.`,
    );
  if (!counted.ok) return counted;
  const quantity: Quantity = { ...counted.value.quantity };
  const assumptions = [...counted.value.assumptions];
  for (const part of rest) {
    const problem = addPart(quantity, part, assumptions, options);
    if (problem) return problem;
  }
  const problem = quantityProblem(quantity);
  return problem ? fail('quantity-impossible', problem) : ok({ quantity, assumptions });
}

/** What stands before the first comma. The longest beginning that is an amount is the amount. */
function readCounted(typed: string): Result<ReadQuantity> | null {
  const bestFound = best.exec(typed);
  const words = (bestFound ? typed.replace(bestFound[0], ' ') : typed)
    .split(/\s+/u)
    .filter((word) => word !== '');
  for (let count = words.length; count > 0; count -= 1) {
    const amount = readAmount(words.slice(0, count).join(' '));
    if (!amount) continue;
    if (!amount.ok) return amount;
    const stated = bestFound && readAmount((bestFound[1] ?? bestFound[2]) as string);
    if (stated && !stated.ok) return stated;
    const best = stated?.ok ? { best: stated.value.amount.best } : {};
    const after = words
      .slice(count)
      .join(' ')
      .replace(/^of\s+(?:the\s+)?/iu, '');
    const second = secondNumber(after);
    if (second !== null)
      return fail(
        'quantity-several',
        `This gives several numbers, and one statement holds one: keep what stands before “${second}” here, and make another statement of the rest.`,
      );
    const counted = { ...amount.value.amount, ...best, ...countedThing(after), asOf: null };
    return ok({ quantity: counted, assumptions: amount.value.assumptions });
  }
  return null;
}

/** “and five injured” in what follows a number, or null. */
function secondNumber(words: string): string | null {
  const [, rest, number] = /\band\s+((\S+)\s.+)$/iu.exec(words) ?? [];
  return rest !== undefined && number !== undefined && readNumber(number)?.ok ? rest : null;
}

/** “people killed”, “guards killed”, “killed”, “tanks destroyed”, “vehicles”. */
function countedThing(words: string): Pick<Quantity, 'unit' | 'kind' | 'who'> {
  const lower = words.toLowerCase();
  const kind = kindWords.find(
    (word) => lower === word || lower.endsWith(` ${word}`) || lower.startsWith(`${word} `),
  );
  if (kind === undefined) return { unit: words, kind: '', who: '' };
  const isFirst = !lower.endsWith(kind);
  const typedKind = isFirst ? words.slice(0, kind.length) : words.slice(-kind.length);
  const other = (isFirst ? words.slice(kind.length) : words.slice(0, -kind.length))
    .trim()
    .replace(/^of\s+/iu, '');
  if (!isOfPeople(kind) || areThings(other)) return { unit: other, kind: typedKind, who: '' };
  if (other === '') return { unit: 'people', kind: typedKind, who: '' };
  return peopleWords.has(other.toLowerCase())
    ? { unit: other, kind: typedKind, who: '' }
    : { unit: 'people', kind: typedKind, who: other };
}

function addPart(
  quantity: Quantity,
  part: string,
  assumptions: string[],
  options: ReadTimeOptions,
): Result<never> | null {
  const asOf = /^as (?:of|at)\s+(.+)$/iu.exec(part)?.[1];
  if (asOf !== undefined) {
    const time = readTime(asOf, options);
    if (!time.ok) return time;
    quantity.asOf = time.value.time.to ?? time.value.time.from;
    assumptions.push(...time.value.assumptions);
    return null;
  }
  const stated = /^(?:best|probably|most likely)\s+(.+)$/iu.exec(part)?.[1];
  const amount = stated === undefined ? null : readAmount(stated);
  if (amount?.ok) {
    quantity.best = amount.value.amount.best;
    return null;
  }
  const countedBy = /^counted by:?\s+(.+)$/iu.exec(part)?.[1];
  const [, name, value] = named.exec(part) ?? [];
  if (countedBy !== undefined) quantity.countedBy = countedBy;
  else if (name === undefined) quantity.who = quantity.who === '' ? part : `${quantity.who} and ${part}`;
  else if (/^unit$/iu.test(name)) quantity.unit = value ?? '';
  else if (/^kind$/iu.test(name)) quantity.kind = value ?? '';
  else quantity.who = value ?? '';
  return null;
}
