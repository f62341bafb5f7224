import { nato, ukFive } from '@core/assess';
import { expect, test } from 'vitest';
import { keyChoice } from './statementKeys';

const press = (key: string, code = '', shiftKey = false) => ({ key, code, shiftKey });

test('a shifted digit is the credibility, whatever sign it types', () => {
  const grade = { scheme: 'nato', code: '3' };
  expect(keyChoice(press('#', 'Digit3', true), nato, false)).toEqual({ credibility: grade });
  expect(keyChoice(press('§', 'Digit3', true), nato, false)).toEqual({ credibility: grade });
  expect(keyChoice(press('^', 'Digit6', true), ukFive, false)).toBeNull();
});

test('plus adds a speaker, however it is typed', () => {
  expect(keyChoice(press('+', 'NumpadAdd'), nato, false)).toEqual({ next: true });
  expect(keyChoice(press('+', 'Equal', true), nato, true)).toEqual({ next: true });
  expect(keyChoice(press('=', 'Equal'), nato, true)).toBeNull();
});

test('Q opens the quantity, graded or not, since no scheme has it as a grade', () => {
  expect(keyChoice(press('q', 'KeyQ'), nato, false)).toEqual({ facts: true });
  expect(keyChoice(press('q', 'KeyQ'), ukFive, true)).toEqual({ facts: true });
  for (const { reliability } of [nato, ukFive])
    expect(reliability.map(({ code }) => code)).not.toContain('Q');
});

test('digits are stances first, then speakers, and no more than are offered', () => {
  expect(keyChoice(press('2', 'Digit2'), nato, false)).toEqual({ stance: 'denies' });
  expect(keyChoice(press('5', 'Numpad5'), nato, false)).toEqual({ speaker: 0 });
  expect(keyChoice(press('8', 'Digit8'), nato, false)).toEqual({ speaker: 3 });
  expect(keyChoice(press('9', 'Digit9'), nato, false)).toBeNull();
  expect(keyChoice(press('0', 'Digit0'), nato, false)).toBeNull();
});

test('a letter grades the origin only after the information is graded', () => {
  expect(keyChoice(press('b', 'KeyB'), nato, false)).toBeNull();
  expect(keyChoice(press('b', 'KeyB'), nato, true)).toEqual({ reliability: { scheme: 'nato', code: 'B' } });
  expect(keyChoice(press('f', 'KeyF'), ukFive, true)).toBeNull();
  expect(keyChoice(press('g', 'KeyG'), nato, true)).toBeNull();
});
