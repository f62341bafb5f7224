import { describePassage } from '@core/anchor';
import { expect, test } from 'vitest';
import { passageContext } from './passageContext';

const text = 'Rain fell. The base was taken, according to the monitor. State media said otherwise.';
const contextOf = (words: string) => {
  const start = text.indexOf(words);
  return passageContext({ ranges: [describePassage(text, start, start + words.length)] });
};

test('who says it stands beside the words that were marked', () => {
  expect(contextOf('base was taken')).toBe('The base was taken, according to the monitor');
});

test('the sentences before and after are somebody else’s', () => {
  expect(contextOf('The base was taken, according to the monitor.')).toBe(
    'The base was taken, according to the monitor.',
  );
});
