/** English month names by their first three letters, as dates in metadata write them. */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const longestDate = 40;

/**
 * A date as documents write it (`2014-07-25`, `2014/7/25`, `2014`, `2014-07-25T08:30:00+02:00`,
 * `25 July 2014`, `Jul 25, 2014`, `Fri, 25 Jul 2014 08:30:00 GMT`) in ISO 8601 and as exact as it was
 * given; the offset from UTC is kept. Null for anything else: `07/08/2014` is two different days.
 */
export function publishedDate(text: string | null | undefined): string | null {
  const date = (text ?? '').trim();
  if (date === '' || date.length > 100) return null;
  const iso = isoDate(date) ?? namedDate(date);
  return iso !== null && iso.length <= longestDate ? iso : null;
}

function isoDate(date: string): string | null {
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(date);
  if (compact) return calendarDate(compact[1], compact[2], compact[3]);
  const match =
    /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?$/i.exec(
      date,
    );
  if (!match) return null;
  const [, year, month, day, time, zone] = match;
  const calendar = calendarDate(year, month, day);
  if (calendar === null || !time || !day) return calendar;
  return `${calendar}T${time}${isoZone(zone)}`;
}

function isoZone(zone: string | undefined): string {
  if (!zone) return '';
  if (/^[a-z]/i.test(zone)) return 'Z';
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}

function namedDate(date: string): string | null {
  const plain = date.replace(/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},?\s+/i, '');
  const dayFirst =
    /^(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,9})\.?,?\s+(\d{4})(?:,?\s+(\d{2}:\d{2}(?::\d{2})?)\s*(Z|UTC|GMT|[+-]\d{4})?)?$/i.exec(
      plain,
    );
  if (dayFirst) {
    const calendar = calendarDate(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]);
    return calendar !== null && dayFirst[4] ? `${calendar}T${dayFirst[4]}${isoZone(dayFirst[5])}` : calendar;
  }
  const monthFirst = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/i.exec(plain);
  return monthFirst ? calendarDate(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]) : null;
}

function monthNumber(name: string | undefined): string {
  return String(months.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1);
}

/** The given parts, checked against the calendar. */
function calendarDate(year?: string, month?: string, day?: string): string | null {
  const numbers = { year: Number(year), month: Number(month ?? 1), day: Number(day ?? 1) };
  if (!(numbers.year >= 1000 && numbers.month >= 1 && numbers.month <= 12)) return null;
  const lastDay = new Date(Date.UTC(numbers.year, numbers.month, 0)).getUTCDate();
  if (!(numbers.day >= 1 && numbers.day <= lastDay)) return null;
  return [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
}
