import { PassageFinder } from '@core/anchor';
import { baselinePlace } from './anchoring/baseline';
import { mutations } from './anchoring/cases';
import { languages } from './anchoring/languages';
import { count, countBaseline, emptyTally, type Tally, together } from './anchoring/tally';
import { printTimings } from './anchoring/timings';
import { writeArticle } from './anchoring/writeArticle';
import { seededRandom } from './support/seededText';

/**
 * Finding passages again: right, wrong, asked and orphaned for each kind of change, in five kinds of
 * text, beside the published algorithm of the best-known client; then what it costs.
 */
const casesEach = Number(process.env.ANCHORING_CASES ?? 60);

/** Who answers: with the older text at hand (an update), with the passage's description alone, the baseline. */
const ways = ['older text known', 'description alone', 'baseline'] as const;
type Way = (typeof ways)[number];
const tallies = new Map<string, Record<Way, Tally>>();
let seed = 0;
for (const [kind, mutation] of Object.entries(mutations))
  for (const language of languages) {
    const tally = {
      'older text known': emptyTally(),
      'description alone': emptyTally(),
      baseline: emptyTally(),
    };
    tallies.set(`${kind}\n${language.name}`, tally);
    for (let tries = 0; tally.baseline.cases < casesEach && tries < 4 * casesEach; tries++) {
      const random = seededRandom(++seed);
      const subject = mutation(writeArticle(language, random), language, random);
      if (!subject) continue;
      const { newText, oldText, range } = subject;
      count(tally['older text known'], subject, new PassageFinder(newText, oldText).find(range));
      count(tally['description alone'], subject, new PassageFinder(newText).find(range));
      countBaseline(tally.baseline, subject, baselinePlace(newText, range));
    }
  }

function sumOf(way: Way, kinds: readonly string[], language?: string): Tally {
  const chosen = [...tallies].filter(([key]) => {
    const [kind = '', name = ''] = key.split('\n');
    return kinds.includes(kind) && (language === undefined || name === language);
  });
  return together(chosen.map(([, tally]) => tally[way]));
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

const kinds = Object.keys(mutations);
for (const way of ways) {
  console.log(`\n${way}: share of passages`);
  console.table(
    Object.fromEntries(
      kinds.map((kind) => {
        const { cases, right, wrong, asked, askedAtPlace, orphaned } = sumOf(way, [kind]);
        return [
          kind,
          {
            cases,
            right: percent(right, cases),
            wrong: percent(wrong, cases),
            asked: percent(asked, cases),
            'asked, right place first': percent(askedAtPlace, cases),
            orphaned: percent(orphaned, cases),
          },
        ];
      }),
    ),
  );
}

const deletions = kinds.filter((kind) => kind.startsWith('deletion'));
const meanings = ['number changed', 'name changed', 'date changed', 'negation changed'];
const found = ({ right, askedAtPlace }: Tally) => right + askedAtPlace;

console.log('\nBy language, older text known');
console.table(
  Object.fromEntries(
    languages.map(({ name }) => {
      const gone = sumOf('older text known', deletions, name);
      const typos = sumOf(
        'older text known',
        ['typos, 10 % of the passage', 'typos, 10 % of everything'],
        name,
      );
      const changed = sumOf('older text known', meanings, name);
      return [
        name,
        {
          'deleted, attached elsewhere': percent(gone.wrong, gone.cases),
          '10 % edits, found at its place': percent(found(typos), typos.cases),
          'meaning changed, accepted': changed.wrong,
        },
      ];
    }),
  ),
);

interface Target {
  readonly what: string;
  readonly target: string;
  readonly value: (way: Way) => string;
  readonly holds: (way: Way) => boolean;
}

const targets: Target[] = [
  {
    what: 'deleted passages of ≥ 30 characters: attached elsewhere without asking',
    target: '≤ 0.5 %',
    value: (way) => percent(sumOf(way, deletions).wrong, sumOf(way, deletions).cases),
    holds: (way) => sumOf(way, deletions).wrong <= 0.005 * sumOf(way, deletions).cases,
  },
  ...['typos, 10 % of the passage', 'typos, 10 % of everything'].map((kind) => ({
    what: `${kind}: found at the right place`,
    target: '≥ 98 %',
    value: (way: Way) => percent(found(sumOf(way, [kind])), sumOf(way, [kind]).cases),
    holds: (way: Way) => found(sumOf(way, [kind])) >= 0.98 * sumOf(way, [kind]).cases,
  })),
  {
    what: 'number, name, date or negation changed: accepted without asking',
    target: '0',
    value: (way) => `${sumOf(way, meanings).wrong} of ${sumOf(way, meanings).cases}`,
    holds: (way) => sumOf(way, meanings).wrong === 0,
  },
];
console.log('\nTargets');
console.table(
  targets.map(({ what, target, value, holds }) => ({
    what,
    target,
    'older text known': value('older text known'),
    'description alone': value('description alone'),
    baseline: value('baseline'),
    holds: holds('older text known') ? 'yes' : 'NO',
  })),
);
const areTimesKept = printTimings();
// Typing errors in all of a text leave a description little to hold on to; an update knows the older text.
if (!areTimesKept || targets.some(({ holds }) => !holds('older text known'))) process.exitCode = 1;
