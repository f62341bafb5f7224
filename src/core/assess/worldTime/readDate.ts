import { fail, ok, type Result } from '../../model/result';
import { daysIn, monthName, monthNumber } from './monthNames';

interface Read {
  /** The ISO date the other end of a range has: what this one leaves away is taken from it. */
  readonly like?: string;
}

/** Stands for a year that is not said. */
const noYear = '0000';
const clockEnd =
  /[\s,]+(?:at\s+)?(\d{1,2})(?::|\.(?=\d{2}$))(\d{2})$|[\s,]+(?:at\s+)?(\d{1,2})(?::(\d{2}))?\s*(am|pm)$/iu;

/**
 * One date, to ISO 8601 as exact as it is; a year that is not said is `0000`. Null where it is none. Fails with
 * `time-ambiguous` and `time-impossible`.
 */
export function readDate(typed: string, { like = '' }: Read): Result<string> | null {
  const text = typed.trim();
  const iso = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2})?)?)?)?$/u.exec(text);
  if (iso) return checked(text, iso[1] as string, iso[2], iso[3], iso[4]);
  const clock = clockEnd.exec(text);
  const time = clock ? clockOf(clock) : undefined;
  const date = (clock ? text.slice(0, clock.index) : text).replace(/\b(\d{1,2})(?:st|nd|rd|th)\b/giu, '$1');
  const numbers = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/u.exec(date);
  if (numbers) return fromNumbers(text, numbers, time);
  const month = /^(\d{1,2})[/.](\d{4})$/u.exec(date);
  if (month)
    return checked(text, month[2] as string, (month[1] as string).padStart(2, '0'), undefined, undefined);
  const fields = inWords(date, like);
  return fields && checked(text, fields.year, fields.month, fields.day, time);
}

interface Fields {
  readonly year: string;
  readonly month: string | undefined;
  readonly day: string | undefined;
}

function inWords(date: string, like: string): Fields | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(date);
  if (iso) return { year: iso[1] as string, month: iso[2], day: iso[3] };
  const dayFirst = /^(\d{1,2})(?:\s+(?:of\s+)?(\p{L}+\.?))?(?:,?\s+(\d{4}))?$/u.exec(date);
  if (dayFirst) {
    const [, day = '', word, year] = dayFirst;
    const month = word === undefined ? like.slice(5, 7) : monthNumber(word);
    // A bare number is a day only where the other end of the range is one.
    if (!month || (word === undefined && (like.length < 10 || year !== undefined))) return null;
    return { year: year ?? yearOf(like), month, day: day.padStart(2, '0') };
  }
  const monthFirst = /^(\p{L}+\.?)(?:\s+(\d{1,2}))?(?:,?\s+(\d{4}))?$/u.exec(date);
  const month = monthFirst && monthNumber(monthFirst[1] as string);
  if (!month) return null;
  return { year: monthFirst[3] ?? yearOf(like), month, day: monthFirst[2]?.padStart(2, '0') };
}

function yearOf(like: string): string {
  return like === '' ? noYear : like.slice(0, 4);
}

function fromNumbers(text: string, numbers: readonly string[], time: string | undefined): Result<string> {
  const [, first = '', second = '', year = ''] = numbers;
  const [one, two] = [Number(first), Number(second)];
  if (one <= 12 && two <= 12 && one !== two)
    return fail(
      'time-ambiguous',
      `“${text}” can be ${one} ${monthName(two)} or ${two} ${monthName(one)}: write the month as a word.`,
    );
  const [day, month] = one > 12 || one === two ? [first, second] : [second, first];
  return checked(text, year, month.padStart(2, '0'), day.padStart(2, '0'), time);
}

function clockOf([, hour, minute, hour12, minute12, half]: RegExpExecArray): string {
  if (half === undefined) return `${hour?.padStart(2, '0')}:${minute}`;
  const later = half.toLowerCase() === 'pm' ? 12 : 0;
  const known = Number(hour12) > 12 ? 99 : (Number(hour12) % 12) + later;
  return `${String(known).padStart(2, '0')}:${minute12 ?? '00'}`;
}

function checked(
  text: string,
  year: string,
  month: string | undefined,
  day: string | undefined,
  time: string | undefined,
): Result<string> {
  const impossible = (why: string): Result<string> =>
    fail('time-impossible', `“${text}” is no time there is: ${why}.`);
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12))
    return impossible('a year has 12 months');
  // Without a year 29 February must be possible.
  const days = month === undefined ? 0 : daysIn(year === noYear ? 2000 : Number(year), Number(month));
  if (day !== undefined && (Number(day) < 1 || Number(day) > days))
    return impossible(`${monthName(Number(month))}${year === noYear ? '' : ` ${year}`} has ${days} days`);
  if (time !== undefined && (Number(time.slice(0, 2)) > 23 || Number(time.slice(3)) > 59))
    return impossible('a day ends at 23:59');
  if (time !== undefined && day === undefined) return impossible('a clock time needs its day');
  return ok(
    [year, month, day].filter((part) => part !== undefined).join('-') +
      (time === undefined ? '' : `T${time}`),
  );
}
