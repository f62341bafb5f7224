import { expect, test } from 'vitest';
import { directionOf } from './direction';

test.each([
  ['', 'ltr'],
  ['1234 – 5', 'ltr'],
  ['The army said', 'ltr'],
  ['قال الناشطون', 'rtl'],
  ['“قال” he said', 'rtl'],
  ['12. שלום', 'rtl'],
  ['ދިވެހި', 'rtl'],
  ['ܐܪܡܝܐ', 'rtl'],
  ['BBC عربي', 'ltr'],
  ['中文', 'ltr'],
  ['\u200f(2014)', 'rtl'],
  ['\u200eعربي', 'ltr'],
])('%j reads %s', (text, direction) => {
  expect(directionOf(text)).toBe(direction);
});
