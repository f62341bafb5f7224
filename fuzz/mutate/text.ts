import type { Chance } from './Chance';
import { hostileWords } from './hostileWords';

/** Tags, quoted values, numbers, words, line ends and single signs: what the grammars of text formats are made of. */
const token = /<[^<>]{0,400}>|"[^"\n]{0,400}"|\\[a-z]+-?\d*|[\p{L}_][\p{L}\p{N}_:.-]*|\d+|\r?\n|\s+|[\s\S]/gu;
const extremes = [
  '0',
  '-1',
  '1',
  '65536',
  '2147483648',
  '4294967295',
  '99999999999999999999',
  '0.1',
  '1e400',
];

/** The same text with one thing in its grammar changed: left out, doubled, moved, nested deep, or made hostile. */
export function mutateText(text: string, chance: Chance): string {
  const tokens = text.match(token) ?? [];
  if (tokens.length === 0) return chance.oneOf(hostileWords);
  return chance.oneOf(mutations)(tokens, chance).join('');
}

type TokensMutation = (tokens: string[], chance: Chance) => string[];

const mutations: readonly TokensMutation[] = [
  (tokens, chance) => tokens.toSpliced(chance.below(tokens.length), 1 + chance.below(3)),
  (tokens, chance) =>
    tokens.toSpliced(chance.below(tokens.length), chance.below(2), chance.oneOf(hostileWords)),
  (tokens, chance) => tokens.with(chance.below(tokens.length), chance.oneOf(tokens)),
  (tokens, chance) => {
    const from = chance.below(tokens.length);
    return tokens.toSpliced(
      chance.below(tokens.length),
      0,
      ...tokens.slice(from, from + 1 + chance.below(40)),
    );
  },
  repeatOne,
  repeatOne,
  changeNumber,
  changeNumber,
  changeValue,
  (tokens, chance) => tokens.slice(0, chance.below(tokens.length)),
  (tokens, chance) => tokens.map((part) => (chance.happens(0.02) ? chance.oneOf(tokens) : part)),
];

/** A tag, brace or control word a thousand times over: what recursion and quadratic loops die of. */
function repeatOne(tokens: string[], chance: Chance): string[] {
  const special = tokens.flatMap((part, index) => (/^[<\\{[(>:*_#|"=-]/.test(part) ? [index] : []));
  const at = special.length > 0 ? chance.oneOf(special) : chance.below(tokens.length);
  const part = tokens[at] ?? '';
  const times = Math.min(chance.oneOf([2, 60, 3_000, 20_000]), Math.ceil(400_000 / Math.max(part.length, 1)));
  return tokens.toSpliced(at, 1, part.repeat(times));
}

function changeNumber(tokens: string[], chance: Chance): string[] {
  const places = tokens.flatMap((part, index) => (/\d/.test(part) ? [index] : []));
  if (places.length === 0) return tokens;
  const at = chance.oneOf(places);
  return tokens.with(
    at,
    (tokens[at] ?? '').replace(/-?\d+/, () => chance.oneOf(extremes)),
  );
}

/** Within one tag or quoted value. */
function changeValue(tokens: string[], chance: Chance): string[] {
  const places = tokens.flatMap((part, index) => (/^["<]/.test(part) ? [index] : []));
  if (places.length === 0) return tokens;
  const at = chance.oneOf(places);
  const inner = (tokens[at] ?? '').split(/(="[^"]*"|\s+|[\w:-]+)/);
  return tokens.with(at, inner.with(chance.below(inner.length), chance.oneOf(hostileWords)).join(''));
}
