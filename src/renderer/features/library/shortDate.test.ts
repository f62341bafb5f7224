import { expect, test } from 'vitest';
import { shortDate } from './shortDate';

test.each([
  ['2014', '2014'],
  ['2014-07', 'Jul 2014'],
  ['2014-07-05', '5 Jul 2014'],
  ['2014-07-25T22:10:00Z', '25 Jul 2014'],
  ['summer', 'summer'],
])('a date of publication is never shown more exactly than it is known: %s', (iso, shown) => {
  expect(shortDate(iso)).toBe(shown);
});

test('a list of sources of one year does not repeat it, and loses no other', () => {
  expect(shortDate('2014-07-25', true)).toBe('25 Jul');
  expect(shortDate('2014-07', true)).toBe('Jul 2014');
  expect(shortDate('2014', true)).toBe('2014');
});
