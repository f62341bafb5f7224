import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitsSurrogatePair } from '../text/surrogates';
import { arbitraryPassage, arbitraryText } from '../text/testing/arbitraryText';
import { describePassage } from './describe';
import { findPassages } from './findPassages';
import { locatedStates } from './located';
import { PassageFinder } from './PassageFinder';
import { isSameButForTypography } from './typography/isSameButForTypography';

const article = [
  'The depot at Tal Amran burned for two days. Neighbours carried water up the hill in milk churns.',
  'On 12 March the council had agreed to open 40 wells along the eastern road, said Adel Marrash.',
  'A convoy of nineteen trucks was seen leaving Port Velan before dawn; its drivers would not speak.',
  'Read more about this subject in our archive of reports.',
  'The hospital of Karsk took in the wounded. Two nurses had been on their feet since Tuesday.',
  'Read more about this subject in our archive of reports.',
  'Nobody claimed the shelling. The garrison said that order had returned and that the market was open.',
].join('\n\n');

function passage(words: string, from = 0) {
  const start = article.indexOf(words, from);
  return describePassage(article, start, start + words.length);
}

function found(newer: string, words: string, from = 0) {
  return new PassageFinder(newer, article).find(passage(words, from));
}

test('text inserted anywhere moves passages and loses none', () => {
  fc.assert(
    fc.property(arbitraryPassage(), arbitraryText(1), fc.nat(), ({ text, start, end }, inserted, seed) => {
      const range = describePassage(text, start, end);
      // A surrogate put beside a lone one would make another character of both.
      const addition = inserted.replace(/\p{Surrogate}/gu, 'x');
      const clean = text.replace(/\p{Surrogate}/gu, 'x');
      const place = seed % 2 === 0 ? 0 : clean.length;
      const newer = place === 0 ? addition + clean : clean + addition;
      const described = describePassage(clean, range.start, range.end);
      const located = new PassageFinder(newer, clean).find(described);
      expect(located.state).not.toBe('orphan');
      if (located.state !== 'exact' && located.state !== 'moved') return;
      expect(newer.slice(located.start, located.end)).toBe(described.exact);
    }),
  );
});

test('whatever is attached between any two texts is the same words, and no end splits a character', () => {
  fc.assert(
    fc.property(arbitraryPassage(), arbitraryText(), ({ text, start, end }, newer) => {
      const range = describePassage(text, start, end);
      for (const finder of [new PassageFinder(newer, text), new PassageFinder(newer)]) {
        const located = finder.find(range);
        if (located.state === 'orphan') continue;
        for (const place of located.state === 'ambiguous' ? located.candidates : [located]) {
          expect(place.end).toBeGreaterThan(place.start);
          expect(place.score).toBeGreaterThanOrEqual(0);
          expect(place.score).toBeLessThanOrEqual(1);
          expect(splitsSurrogatePair(newer, place.start) || splitsSurrogatePair(newer, place.end)).toBe(
            false,
          );
        }
        if (located.state === 'exact' || located.state === 'moved')
          expect(isSameButForTypography(newer.slice(located.start, located.end), range.exact)).toBe(true);
      }
    }),
  );
});

test('on the text itself every passage is exact, with the older text at hand', () => {
  fc.assert(
    fc.property(arbitraryPassage(), ({ text, start, end }) => {
      const range = describePassage(text, start, end);
      expect(new PassageFinder(text, text).find(range)).toMatchObject({
        state: 'exact',
        start: range.start,
        end: range.end,
      });
    }),
  );
});

test.each([
  ['number', 'open 40 wells', 'open 41 wells'],
  ['number', 'nineteen trucks', 'ninety trucks'],
  ['name', 'Adel Marrash', 'Hadi Marrash'],
  ['date', '12 March', '12 April'],
  ['negation', 'had agreed', 'had not agreed'],
] as const)('a passage whose %s changed is never attached without asking', (kind, before, after) => {
  const newer = `Corrected.\n\n${article.replace(before, after)}`;
  const sentence = article.split('\n\n').find((paragraph) => paragraph.includes(before)) as string;
  for (const finder of [new PassageFinder(newer, article), new PassageFinder(newer)]) {
    const located = finder.find(passage(sentence));
    expect(located).toMatchObject({ state: 'changed', found: sentence.replace(before, after) });
    expect(located.reasons).toContain(kind);
  }
});

test('a number that grew around the passage is seen', () => {
  expect(found(article.replace('open 40 wells', 'open 140 wells'), '40 wells')).toMatchObject({
    state: 'changed',
    found: '140 wells',
  });
  expect(found(article.replace('was open', 'was unopen'), 'open', 500)).toMatchObject({ state: 'changed' });
});

test('a negation put right before the passage is seen', () => {
  const located = found(article.replace('had agreed', 'had never agreed'), 'agreed to open 40 wells');
  expect(located).toMatchObject({ state: 'changed', found: 'agreed to open 40 wells' });
  expect(located.reasons).toContain('negation-beside');
});

test('one of two equal passages that is deleted is not attached to the other', () => {
  const words = 'Read more about this subject in our archive of reports.';
  const second = article.lastIndexOf(words);
  const newer = article.slice(0, second) + article.slice(second + words.length + 2);
  expect(found(newer, words, second)).toMatchObject({ state: 'ambiguous', candidates: [{ words: 1 }] });
  expect(found(newer, words)).toMatchObject({ state: 'exact' });
});

test('a deleted sentence is lost, not attached to what stands in its place', () => {
  const words = 'Neighbours carried water up the hill in milk churns.';
  expect(found(article.replace(words, ''), words)).toEqual({ state: 'orphan', reasons: ['nothing-close'] });
});

test('a paragraph that was moved takes its passages along', () => {
  const paragraphs = article.split('\n\n');
  const newer = [...paragraphs.slice(2), ...paragraphs.slice(0, 2)].join('\n\n');
  const words = 'Neighbours carried water up the hill in milk churns.';
  expect(found(newer, words)).toMatchObject({ state: 'moved', start: newer.indexOf(words) });
});

test('a new layout moves a passage: line ends, spaces, quotation marks, dashes', () => {
  const older = 'He said: "The market is open - and it stays so." Nobody believed a word of it that day.';
  const newer = 'He said:\n“The market  is open — and it\nstays so.” Nobody believed a word\nof it that day.';
  const range = describePassage(older, older.indexOf('The market'), older.indexOf(' Nobody'));
  for (const finder of [new PassageFinder(newer, older), new PassageFinder(newer)]) {
    const located = finder.find(range);
    expect(located).toMatchObject({
      state: 'moved',
      start: newer.indexOf('The'),
      end: newer.indexOf(' Nobody'),
    });
    expect(located.reasons).toContain('layout');
  }
});

test('a sentence copied to a second place stays where it was', () => {
  const newer = `${article}\n\nTwo nurses had been on their feet since Tuesday.`;
  expect(found(newer, 'Two nurses had been on their feet since Tuesday.')).toMatchObject({ state: 'exact' });
});

test('a single word that was replaced in its place is shown, not dropped', () => {
  expect(found(article.replace('nineteen', '7'), 'nineteen')).toMatchObject({ state: 'changed', found: '7' });
});

test('a search for many reports its progress and answers in order', () => {
  const words = ['Tal Amran', 'nowhere to be found', 'Karsk'];
  const ranges = Array.from({ length: 120 }, (_, place) => {
    const exact = words[place % 3] as string;
    return exact.startsWith('nowhere') ? { ...passage('Karsk'), exact, start: 1 } : passage(exact);
  });
  const steps = findPassages(new PassageFinder(article, article), ranges);
  const reports: number[] = [];
  let step = steps.next();
  while (!step.done) {
    reports.push(step.value.done);
    step = steps.next();
  }
  expect(reports).toEqual([50, 100]);
  expect(step.value.slice(0, 3).map(({ state }) => state)).toEqual([
    'exact',
    expect.not.stringMatching('exact'),
    'exact',
  ]);
  expect(step.value).toHaveLength(120);
  expect(locatedStates).toContain(step.value[1]?.state);
});
