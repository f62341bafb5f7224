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
