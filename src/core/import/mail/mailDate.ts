import { publishedDate } from '../publishedDate';

const months = 'janfebmaraprmayjunjulaugsepoctnovdec';

/** Names of zones that old mail programs write (RFC 5322, 4.3). */
const zones: ReadonlyMap<string, string> = new Map([
  ['UT', 'Z'],
  ['GMT', 'Z'],
  ['UTC', 'Z'],
  ['Z', 'Z'],
  ['EST', '-05:00'],
  ['EDT', '-04:00'],
  ['CST', '-06:00'],
  ['CDT', '-05:00'],
  ['MST', '-07:00'],
  ['MDT', '-06:00'],
  ['PST', '-08:00'],
  ['PDT', '-07:00'],
]);

/**
 * A date as mail has it (`Tue, 3 May 2031 09:12:00 +0200 (CEST)`) in ISO 8601 with its offset from UTC; null for what is
 * none.
 */
export function mailDate(text: string | null): string | null {
  const match =
    /(\d{1,2})[\s-]+([a-z]{3})[a-z]*[\s-]+(\d{4}|\d{2})[\s,]+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([+-]\d{4}|[a-z]{1,3})?/i.exec(
      (text ?? '').slice(0, 200),
    );
  if (!match) return publishedDate(text);
  const [, day = '', monthName = '', year = '', hour = '', minute = '', second = '00', zone = ''] = match;
  const month = months.indexOf(monthName.toLowerCase()) / 3 + 1;
  if (!Number.isInteger(month) || month < 1) return null;
  const whole = year.length === 4 ? year : `${Number(year) < 50 ? 20 : 19}${year}`;
  const offset = /^[+-]/.test(zone)
    ? `${zone.slice(0, 3)}:${zone.slice(3)}`
    : (zones.get(zone.toUpperCase()) ?? '');
  const two = (part: string | number) => String(part).padStart(2, '0');
  return publishedDate(`${whole}-${two(month)}-${two(day)}T${two(hour)}:${minute}:${two(second)}${offset}`);
}

/** How many milliseconds lie between two such dates; null where one has no zone and cannot be placed. */
export function timeBetween(first: string | null, second: string | null): number | null {
  const [a, b] = [first, second].map((date) =>
    date && /T.*(?:Z|[+-]\d{2}:\d{2})$/.test(date) ? Date.parse(date) : Number.NaN,
  ) as [number, number];
  return Number.isNaN(a) || Number.isNaN(b) ? null : b - a;
}
