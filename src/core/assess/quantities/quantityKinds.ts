/** What can happen to people, with words that mean the same; the first is how kinds are compared. */
const families: readonly (readonly string[])[] = [
  ['killed', 'dead', 'deaths', 'death', 'died', 'fatalities', 'fatality'],
  ['injured', 'wounded', 'hurt', 'injuries', 'wounds'],
  ['missing', 'unaccounted for'],
  ['arrested'],
  ['detained', 'held'],
  ['kidnapped', 'abducted', 'taken hostage'],
  ['executed'],
  ['displaced'],
  ['evacuated', 'evacuees'],
  ['rescued'],
  ['present'],
  ['trapped'],
];

/** What happens to things: what stands before it is what is counted. */
const ofThings: readonly string[] = [
  'destroyed',
  'damaged',
  'captured',
  'seized',
  'lost',
  'burned',
  'burnt',
  'stolen',
  'fired',
  'launched',
];

/** What can be missing or taken away and is no people. */
const things =
  /(?:vehicle|tank|truck|car|bus|aircraft|plane|helicopter|drone|ship|boat|vessel|gun|weapon|rifle|missile|rocket|shell|mine|house|home|building|document|file|animal|cow|sheep)s?(?:es)?$/iu;

/** Whether words name things and not people, as far as a short list knows. */
export function areThings(words: string): boolean {
  return things.test(words);
}

/** Counts of these rise and fall, so that two counts of different days need not agree either way. */
const falling: ReadonlySet<string> = new Set(['missing', 'detained', 'displaced', 'present', 'trapped']);

/** Words for people of no further kind. */
export const peopleWords: ReadonlySet<string> = new Set([
  'people',
  'persons',
  'person',
  'individuals',
  'victims',
]);

export const kindWords: readonly string[] = [...families.flat(), ...ofThings];

/** Whether a kind is of people alone, so that a count of it without a unit counts people. */
export function isOfPeople(kind: string): boolean {
  return families.flat().includes(kind.toLowerCase());
}

/** A kind by the name it is compared under: “dead” and “killed” are one. */
export const kindKey = remembered((kind) => {
  const word = folded(kind);
  return families.find((family) => family.includes(word))?.[0] ?? word;
});

export function canFall(kind: string): boolean {
  return falling.has(kindKey(kind));
}

/** A unit or a group of people by the name it is compared under: letters' case, articles and plurals aside. */
export const thingKey = remembered((words) => {
  const singular = folded(words)
    .replace(/^(?:the|an|a)\s+/u, '')
    .split(' ')
    .map(singularOf)
    .join(' ');
  return singular === 'person' || peopleWords.has(singular) ? 'person' : singular;
});

function folded(words: string): string {
  return words.normalize('NFKC').trim().toLowerCase().replace(/\s+/gu, ' ');
}

const irregular: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['police', 'police'],
]);

function singularOf(word: string): string {
  const known = irregular.get(word);
  if (known) return known;
  if (/[a-z]men$/u.test(word)) return `${word.slice(0, -3)}man`;
  if (/[^aeiou]ies$/u.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss)es$/u.test(word)) return word.slice(0, -2);
  return /[^su]s$/u.test(word) ? word.slice(0, -1) : word;
}

/** The same few words are compared thousands of times. */
function remembered(make: (words: string) => string): (words: string) => string {
  const known = new Map<string, string>();
  return (words) => {
    const key = known.get(words) ?? make(words);
    if (known.size > 5_000) known.clear();
    known.set(words, key);
    return key;
  };
}
