import { describePassage, locatePassage } from '@core/anchor';
import { importDocument } from '@core/import/importDocument';
import type { PassageRange } from '@core/model';
import { buildSearchIndex, search } from '@core/search';
import { CodePointIndex } from '@core/text';
import { measure, milliseconds, quantile } from './support/measure';
import { seededRandom, seededText } from './support/seededText';

/** What the pure core costs on large input, beside the least any program would have to do. */
const characters = 1_000_000;
const passages = 10_000;
const text = seededText(characters);
const bytes = new TextEncoder().encode(text);
const random = seededRandom(2);
const places = Array.from({ length: passages }, () => {
  const start = Math.floor(random() * (text.length - 200));
  return { start, end: start + 20 + Math.floor(random() * 120) };
});

const taken = await importDocument({ bytes, fileName: 'large.txt' });
if (!taken.ok || taken.value.sourceText.text !== text) throw new Error('The text was not taken in as it is');

async function row(what: string, times: number, work: () => unknown, beside: () => unknown) {
  const own = quantile(await measure(times, work), 0.5);
  const floor = quantile(await measure(times, beside), 0.5);
  return { what, median: milliseconds(own), beside: milliseconds(floor), ratio: (own / floor).toFixed(1) };
}

const ranges: PassageRange[] = places.map(({ start, end }) => describePassage(text, start, end));
const documents = Array.from({ length: 1_000 }, (_, place) => ({
  id: String(place),
  kind: 'source' as const,
  sourceId: String(place),
  title: `Article ${place}`,
  text: seededText(2_400, place + 10),
}));
const index = buildSearchIndex(documents);

console.table([
  await row(
    'take in 1,000,000 characters of text / decode them',
    5,
    () => importDocument({ bytes, fileName: 'large.txt' }),
    () => new TextDecoder().decode(bytes),
  ),
  await row(
    'describe 10,000 passages / cut them out',
    3,
    () => places.map(({ start, end }) => describePassage(text, start, end)),
    () => places.map(({ start, end }) => text.slice(start, end)),
  ),
  await row(
    'find 10,000 unmoved passages / compare their words',
    3,
    () => ranges.map((range) => locatePassage(text, range)),
    () => ranges.map((range) => text.startsWith(range.exact, range.start)),
  ),
  await row(
    'code points of 10,000 passages / split the text into code points',
    3,
    () => {
      const codePoints = new CodePointIndex(text);
      return places.map(({ start }) => codePoints.toCodePoints(start));
    },
    () => [...text].length,
  ),
  await row(
    'search a phrase in 1,000 articles / look for it in each',
    5,
    () => search(index, '"pumping station while"', 50),
    () => documents.filter((document) => document.text.includes('pumping station while')),
  ),
]);
