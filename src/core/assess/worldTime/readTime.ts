import type { WorldTime } from '../../model/claimRows';
import { fail, ok, type Result } from '../../model/result';
import { boundsOfTime } from './boundsOfTime';
import { readDate } from './readDate';
import { timeText } from './timeText';

export interface ReadTimeOptions {
  /** The year of the document, for dates that name none: `2026`. */
  readonly year?: string | undefined;
}

export interface ReadTime {
  readonly time: WorldTime;
  /** What was taken for granted in reading it: sentences without a full stop. */
  readonly assumptions: readonly string[];
}

const ways = 'write it as “3 May 2026”, “3 May 2026, 14:10”, “May 2026” or “3–5 May 2026”.';

/**
 * A time as an analyst types it, to ISO 8601 as exact as it is: a year, a month, a day, a day with a clock, or two of
 * these with a dash, “to” or “and” between them. A date that can be read in two ways is asked about, never guessed.
 * Fails with `time-unread`, `time-ambiguous`, `time-impossible` or `time-without-year`.
 */
export function readTime(typed: string, { year }: ReadTimeOptions = {}): Result<ReadTime> {
  const text = typed.trim().replace(/\s+/gu, ' ');
  const whole = readDate(text, {});
  if (whole) return whole.ok ? completed(text, { from: whole.value }, year) : whole;
  const bare = text.replace(/^(?:between|from)\s+/iu, '');
  const parting = /^between\s/iu.test(text)
    ? /\s+and\s+/giu
    : /\s*[–—]\s*|\s+(?:to|until)\s+|\s+-\s+|-(?=[\d\p{L}])/giu;
  for (const found of bare.matchAll(parting)) {
    const range = readRange(bare.slice(0, found.index), bare.slice(found.index + found[0].length));
    if (range) return range.ok ? completed(text, range.value, year) : range;
  }
  return fail('time-unread', `“${text}” is not read as a time: ${ways}`);
}

/** The second date is read first: the first one may leave to it what they share. */
function readRange(first: string, second: string): Result<WorldTime> | null {
  const clock = /^\d{1,2}:\d{2}$/u.test(second) ? readDate(first, {}) : null;
  if (clock?.ok && clock.value.length > 10) {
    const to = readDate(`${clock.value.slice(0, 10)}T${second.padStart(5, '0')}`, {});
    return to && (to.ok ? ordered({ from: clock.value, to: to.value }) : to);
  }
  const to = readDate(second, {});
  if (!to) return null;
  if (!to.ok) return to;
  const from = readDate(first, { like: to.value });
  return from && (from.ok ? ordered({ from: from.value, to: to.value }) : from);
}

function ordered(time: { from: string; to: string }): Result<WorldTime> {
  if (time.from === time.to) return ok({ from: time.from });
  const { first } = boundsOfTime({ from: time.from });
  const { last } = boundsOfTime({ from: time.to });
  if (first > last)
    return fail(
      'time-impossible',
      `It cannot begin on ${timeText({ from: time.from })} and end on ${timeText({ from: time.to })}.`,
    );
  return ok(time);
}

/** Dates without a year come with the year 0000 out of `readDate`. */
function completed(text: string, time: WorldTime, year: string | undefined): Result<ReadTime> {
  if (![time.from, time.to ?? ''].some((date) => date.startsWith('0000-')))
    return ok({ time, assumptions: [] });
  if (year === undefined)
    return fail('time-without-year', `Of which year is “${text}”? Write the year, too.`);
  const given = (date: string) => date.replace(/^0000/u, year);
  const full =
    time.to === undefined ? { from: given(time.from) } : { from: given(time.from), to: given(time.to) };
  return ok({ time: full, assumptions: [`the year ${year} is taken from the source`] });
}
