import { monthNames } from '../text/monthNames';

/**
 * An ISO 8601 date as people write it, no more exact than it is: `2014` → “2014”, `2014-07` →
 * “July 2014”, `2014-07-25T10:00:00Z` → “25 July 2014, 10:00 UTC”. Anything else comes back as it is.
 * Not `Intl`: the outcome must not depend on the machine.
 */
export function formatDate(date: string): string {
  const match =
    /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/.exec(
      date,
    );
  if (!match) return date;
  const [, year, month, day, time, zone] = match;
  const name = monthNames[Number(month) - 1];
  if (!month) return String(year);
  if (!name) return date;
  if (!day) return `${name} ${year}`;
  const written = `${Number(day)} ${name} ${year}`;
  if (!time) return written;
  return `${written}, ${time}${zone ? ` ${/^(?:Z|[+-]00:?00)$/.test(zone) ? 'UTC' : `UTC${zone}`}` : ''}`;
}
