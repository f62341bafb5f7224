import { fail, ok, type Result } from '../../model/result';

const small = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen',
  'seventeen eighteen nineteen',
]
  .join(' ')
  .split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const valueOfWord: ReadonlyMap<string, number> = new Map([
  ...small.map((word, value) => [word, value] as const),
  ...tens.map((word, index) => [word, (index + 2) * 10] as const),
  ['no', 0],
  ['none', 0],
  ['nobody', 0],
  ['a', 1],
  ['an', 1],
]);

const multiples: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['score', 20],
  ['hundred', 100],
  ['thousand', 1_000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
]);

/**
 * One number as people type it: `1200`, `1,200`, `1 200`, `2.5`, `-3`, `1.2 million`, `twenty-five`, `two hundred and
 * six`, `two dozen`. Null where it is none. Fails with `ambiguous-number` where a full stop may part thousands.
 */
export function readNumber(typed: string): Result<number> | null {
  const text = typed
    .trim()
    .toLowerCase()
    .replace(/\u2212/gu, '-');
  const figures = /^(-?\d[\d.,\s\u00a0\u202f]*)(?:\s+(dozen|hundred|thousand|million|billion))?$/u.exec(text);
  if (!figures) return inWords(text);
  const read = readFigures((figures[1] as string).trim());
  if (!read?.ok) return read;
  return ok(round(read.value * (multiples.get(figures[2] ?? '') ?? 1)));
}

function readFigures(text: string): Result<number> | null {
  if (/^-?\d{1,3}(?:[,\s\u00a0\u202f]\d{3})+(?:\.\d+)?$/u.test(text))
    return ok(Number(text.replace(/[,\s\u00a0\u202f]/gu, '')));
  if (/^-?[1-9]\d{0,2}\.\d{3}$/u.test(text)) {
    const grouped = text.replace('.', '');
    return fail(
      'ambiguous-number',
      `“${text}” can be ${grouped} or a number a little over ${Number.parseInt(text, 10)}: write “${grouped}”, or “${text}0” for the smaller one.`,
    );
  }
  return /^-?\d+(?:\.\d+)?$/u.test(text) ? ok(Number(text)) : null;
}

function inWords(text: string): Result<number> | null {
  const words = text.split(/[\s-]+/u).filter((word) => word !== 'and');
  if (words.length === 0) return null;
  let total = 0;
  let part: number | null = null;
  for (const word of words) {
    const value = valueOfWord.get(word);
    const multiple = multiples.get(word.replace(/s$/u, '')) ?? multiples.get(word);
    if (value !== undefined) {
      const follows =
        part === null || part % 100 === 0 || (part % 10 === 0 && part % 100 >= 20 && value < 10);
      if (!follows) return null;
      part = (part ?? 0) + value;
    } else if (multiple !== undefined && part !== null) {
      part *= multiple;
      if (multiple < 1_000) continue;
      total += part;
      part = null;
    } else return null;
  }
  return ok(total + (part ?? 0));
}

function round(value: number): number {
  return Number(value.toPrecision(12));
}
