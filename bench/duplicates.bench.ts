import { NearDuplicates } from '@core/duplicates';
import { milliseconds } from './support/measure';
import { seededRandom } from './support/seededText';

/** Near-duplicates among 2,000 sources of 400 words, of which every tenth is an edited copy of another. */
const sources = 2_000;
const length = 400;
const vocabulary = 20_000;
const most = 2_000;

function article(seed: number): string[] {
  const random = seededRandom(seed);
  return Array.from({ length }, () => `word${Math.floor(random() ** 3 * vocabulary)}`);
}

function copyOf(seed: number, edits: number): string[] {
  const words = article(seed);
  const random = seededRandom(seed + 1_000_000);
  for (let edit = 0; edit < edits; edit++) words[Math.floor(random() * length)] = `edited${edit}`;
  return words;
}

const texts = Array.from({ length: sources }, (_, place) =>
  (place % 10 === 9 ? copyOf(place - 9, 8) : article(place)).join(' '),
);
const before = process.memoryUsage().rss;
const start = performance.now();
const found = new NearDuplicates();
for (const [place, text] of texts.entries()) found.add(String(place), text);
const near = texts.map((_, place) => found.of(String(place)));
const taken = performance.now() - start;
const grown = (process.memoryUsage().rss - before) / 2 ** 20;

const missed = near.filter(
  (list, place) => place % 10 === 9 && !list.some(({ id }) => id === String(place - 9)),
).length;
const wrong = near.filter((list, place) => list.length > 0 && place % 10 !== 9 && place % 10 !== 0).length;

console.table([
  {
    what: `near-duplicates among ${sources} sources of ${length} words`,
    time: milliseconds(taken),
    target: `≤ ${most} ms`,
    holds: taken <= most ? 'yes' : 'NO',
    memory: `${grown.toFixed(0)} MiB`,
    'copies missed': missed,
    'pointed out wrongly': wrong,
  },
]);
