import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryPassage, arbitraryText } from '../text/testing/arbitraryText';
import { describePassage } from './describe';
import { locatePassage } from './locate';
import { isSameButForTypography } from './typography/isSameButForTypography';

const report =
  'On Friday activists said at least forty people had died. State media denied it. ' +
  'A monitoring group counted twenty-two. State media denied it. Nobody could reach the village.';

function described(text: string, quote: string, from = 0) {
  const start = text.indexOf(quote, from);
  return describePassage(text, start, start + quote.length);
}

test('on its own text every passage is exactly where it was', () => {
  fc.assert(
    fc.property(arbitraryPassage(), ({ text, start, end }) => {
      const range = describePassage(text, start, end);
      expect(locatePassage(text, range)).toMatchObject({
        state: 'exact',
        start: range.start,
        end: range.end,
        score: 1,
      });
    }),
  );
});

test('whatever is attached in another text is the same words, in another layout at most', () => {
  fc.assert(
    fc.property(
      arbitraryPassage(),
      arbitraryText(),
      arbitraryText(),
      ({ text, start, end }, before, other) => {
        const range = describePassage(text, start, end);
        for (const newer of [before + text, other]) {
          const located = locatePassage(newer, range);
          if (located.state === 'exact' || located.state === 'moved')
            expect(isSameButForTypography(newer.slice(located.start, located.end), range.exact)).toBe(true);
        }
      },
    ),
  );
});

test('text put in front moves a passage and does not lose it', () => {
  const range = described(report, 'at least forty people');
  const newer = `Correction added on Sunday. ${report}`;
  expect(locatePassage(newer, range)).toMatchObject({
    state: 'moved',
    start: newer.indexOf('at least forty'),
  });
});

test('surroundings decide between repeated words', () => {
  const second = report.lastIndexOf('State media denied it');
  const range = describePassage(report, second, second + 21);
  const newer = `Updated. ${report}`;
  expect(locatePassage(newer, range)).toMatchObject({ state: 'moved', start: second + 9 });
});

test('words that stand at their offsets by chance do not hide the true place', () => {
  const first = 'The council met at noon in the town hall. It was over. Nobody else spoke.';
  const second = 'Reporters waited at the gate of the dam. It was over. The guards went home.';
  const range = described(second, 'It was over.');
  const newer = `${first.slice(0, range.start - 1).padEnd(range.start)}It was over. Nobody else spoke. ${second}`;
  expect(newer.startsWith(range.exact, range.start)).toBe(true);
  expect(locatePassage(newer, range)).toMatchObject({
    state: 'moved',
    start: newer.lastIndexOf('It was over.'),
  });
});

test('two places that fit about equally well are never decided by a nose', () => {
  const range = {
    start: 0,
    end: 5,
    exact: 'forty',
    prefix: 'activists said on Friday ',
    suffix: ' people had died',
  };
  const newer = 'They said on Friday forty people had died. Yet she said on Friday forty people had gone.';
  expect(locatePassage(newer, range)).toMatchObject({
    state: 'ambiguous',
    candidates: [{ start: 20 }, { start: 66 }],
  });
});

test('look-alike places without their surroundings are left to the analyst', () => {
  const range = {
    ...described(report, 'State media denied it'),
    prefix: 'gone ',
    suffix: ' gone',
    start: 3,
    end: 24,
  };
  const located = locatePassage(report, range);
  expect(located).toMatchObject({ state: 'ambiguous' });
  expect(located.state === 'ambiguous' && located.candidates).toHaveLength(2);
});

test('a deleted passage is not attached to the same few words of another sentence', () => {
  const range = described(report, 'forty');
  const newer = 'Prices rose by forty per cent in the capital during the spring.';
  expect(locatePassage(newer, range)).toMatchObject({ state: 'ambiguous', candidates: [{ start: 15 }] });
});

test('words that are nowhere make an orphan', () => {
  expect(locatePassage('Something else entirely.', described(report, 'monitoring group'))).toMatchObject({
    state: 'orphan',
  });
});

test('a quote without known surroundings moves to its only place', () => {
  const range = { start: 0, end: 5, exact: 'forty', prefix: '', suffix: '' };
  expect(locatePassage(report, range)).toMatchObject({ state: 'moved', start: report.indexOf('forty') });
});
