import { expect, test } from 'vitest';
import { formatDate } from './formatDate';

test.each([
  ['2014', '2014'],
  ['2014-07', 'July 2014'],
  ['2014-07-05', '5 July 2014'],
  ['2014-07-25T10:00:00+00:00', '25 July 2014, 10:00 UTC'],
  ['2014-07-25T10:00:00.000Z', '25 July 2014, 10:00 UTC'],
  ['2014-07-25T10:00:00+03:00', '25 July 2014, 10:00 UTC+03:00'],
  ['2014-07-25T10:00', '25 July 2014, 10:00'],
  ['2014-13-01', '2014-13-01'],
  ['last summer', 'last summer'],
])('a date is never made more exact than it is: %s', (date, written) => {
  expect(formatDate(date)).toBe(written);
});
