import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WorldTime } from '../../model';
import { boundsOfTime } from './boundsOfTime';
import { readTime } from './readTime';
import { timesConflict } from './timesConflict';
import { timeText } from './timeText';

function time(typed: string, year?: string): WorldTime {
  const outcome = readTime(typed, { year });
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.value.time;
}

describe('a typed time', () => {
  it.each<[string, string, string?]>([
    ['2026', '2026'],
    ['2026-05', '2026-05'],
    ['2026-05-03', '2026-05-03'],
    ['2026-05-03T14:10', '2026-05-03T14:10'],
    ['May 2026', '2026-05'],
    ['3 May 2026', '2026-05-03'],
    ['3rd of May, 2026', '2026-05-03'],
    ['May 3, 2026', '2026-05-03'],
    ['3 May 2026 14:10', '2026-05-03T14:10'],
    ['3 May 2026, 2:10 pm', '2026-05-03T14:10'],
    ['3 May 2026 at 12 am', '2026-05-03T00:00'],
    ['Sept. 2026', '2026-09'],
    ['13/05/2026', '2026-05-13'],
    ['05/13/2026', '2026-05-13'],
    ['05/05/2026', '2026-05-05'],
    ['05/2026', '2026-05'],
    ['3–5 May 2026', '2026-05-03', '2026-05-05'],
    ['3-5 May 2026', '2026-05-03', '2026-05-05'],
    ['30 April – 2 May 2026', '2026-04-30', '2026-05-02'],
    ['between 3 May and 5 May 2026', '2026-05-03', '2026-05-05'],
    ['May–June 2026', '2026-05', '2026-06'],
    ['2025–2026', '2025', '2026'],
    ['2026-05-03 – 2026-05-05', '2026-05-03', '2026-05-05'],
    ['3 May 2026 14:10–15:30', '2026-05-03T14:10', '2026-05-03T15:30'],
    ['29 February 2024', '2024-02-29'],
  ])('%s', (typed, from, to?) => {
    expect(time(typed)).toEqual(to === undefined ? { from } : { from, to });
  });

  it('takes the year of the source where none is said', () => {
    expect(time('3–5 May', '2026')).toEqual({ from: '2026-05-03', to: '2026-05-05' });
  });

  it.each([
    ['03/05/2026', 'time-ambiguous', '“03/05/2026” can be 3 May or 5 March: write the month as a word.'],
    ['4.5.2026', 'time-ambiguous', '“4.5.2026” can be 4 May or 5 April: write the month as a word.'],
    ['31 June 2026', 'time-impossible', '“31 June 2026” is no time there is: June 2026 has 30 days.'],
    [
      '29 February 2026',
      'time-impossible',
      '“29 February 2026” is no time there is: February 2026 has 28 days.',
    ],
    ['2026-13', 'time-impossible', '“2026-13” is no time there is: a year has 12 months.'],
    ['3 May 2026 25:10', 'time-impossible', '“3 May 2026 25:10” is no time there is: a day ends at 23:59.'],
    ['5–3 May 2026', 'time-impossible', 'It cannot begin on 5 May 2026 and end on 3 May 2026.'],
    ['3 May', 'time-without-year', 'Of which year is “3 May”? Write the year, too.'],
  ])('%s is asked about, not guessed', (typed, code, message) => {
    expect(readTime(typed)).toEqual({ ok: false, error: { code, message } });
  });

  it.each(['', 'the morning', 'Mayor 2026', '3 and 5 May 2026', '12'])('“%s” is no time', (typed) => {
    expect(readTime(typed)).toMatchObject({ ok: false, error: { code: 'time-unread' } });
  });

  it('is read back from its words as it was', () => {
    const pad = (value: number) => String(value).padStart(2, '0');
    const date = fc
      .tuple(
        fc.integer({ min: 1900, max: 2100 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 0, max: 23 }),
        fc.integer({ min: 0, max: 59 }),
        fc.constantFrom(4, 7, 10, 16),
      )
      .map(([year, month, day, hour, minute, length]) =>
        `${year}-${pad(month)}-${pad(day)}T${pad(hour)}:${pad(minute)}`.slice(0, length),
      );
    const any = fc
      .tuple(date, fc.option(date))
      .map(([from, to]): WorldTime => (to === null ? { from } : { from, to }));
    fc.assert(
      fc.property(any, (given) => {
        const { first, last } = boundsOfTime(given);
        fc.pre(first <= last && given.from !== given.to);
        expect(time(timeText(given))).toEqual(given);
      }),
      { numRuns: 500 },
    );
  });
});

describe('two times', () => {
  it.each([
    ['3 May 2026', 'May 2026', false],
    ['3 May 2026', '4 May 2026', true],
    ['3–5 May 2026', '5–7 May 2026', false],
    ['3 May 2026 14:10', '3 May 2026', false],
    ['3 May 2026 14:10', '3 May 2026 15:00', true],
    ['2025', 'May 2026', true],
  ])('%s and %s', (left, right, expected) => {
    expect(timesConflict(time(left), time(right))).toBe(expected);
    expect(timesConflict(time(right), time(left))).toBe(expected);
  });
});
