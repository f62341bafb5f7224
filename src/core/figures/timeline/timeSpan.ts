/** A stretch of time, in milliseconds since 1970 UTC, `to` exclusive. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
}

const written =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2})(?::(\d{2})(?::(\d{2})(?:\.\d+)?)?)?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/;

/**
 * The stretch an ISO 8601 date or time covers as exactly as it is written: a year, a month, a day, an hour, a minute.
 * A time without a zone is taken as UTC. Null for anything else, and for dates there are not.
 */
export function timeSpan(text: string): TimeSpan | null {
  const span = known.get(text);
  if (span !== undefined) return span;
  if (known.size > mostKnown) known.clear();
  const read = readSpan(text);
  known.set(text, read);
  return read;
}

/** The few dates of a case are asked for ten thousand times. */
const known = new Map<string, TimeSpan | null>();
const mostKnown = 20_000;

function readSpan(text: string): TimeSpan | null {
  const match = written.exec(text.trim());
  if (!match) return null;
  const [, year, month, day, hour, minute, second, zone] = match;
  const parts = [
    Number(year),
    Number(month ?? 1),
    Number(day ?? 1),
    Number(hour ?? 0),
    Number(minute ?? 0),
  ] as const;
  const [y, m, d, h, min] = parts;
  if (m < 1 || m > 12 || h > 23 || min > 59 || d < 1 || d > new Date(Date.UTC(y, m, 0)).getUTCDate())
    return null;
  const from = Date.UTC(y, m - 1, d, h, min, Number(second ?? 0)) - offsetOf(zone);
  if (second !== undefined) return { from, to: from + 1_000 };
  if (minute !== undefined) return { from, to: from + 60_000 };
  if (hour !== undefined) return { from, to: from + 3_600_000 };
  if (day !== undefined) return { from, to: from + 86_400_000 };
  return { from, to: month === undefined ? Date.UTC(y + 1, 0, 1) : Date.UTC(y, m, 1) };
}

function offsetOf(zone: string | undefined): number {
  if (zone === undefined || zone === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return (zone.startsWith('-') ? -minutes : minutes) * 60_000;
}

/** From the beginning of `from` to the end of `to`; null where either is no date, or they are the wrong way round. */
export function rangeSpan({
  from,
  to,
}: {
  readonly from: string;
  readonly to?: string | undefined;
}): TimeSpan | null {
  const [first, last] = [timeSpan(from), timeSpan(to ?? from)];
  return first && last && last.to > first.from ? { from: first.from, to: last.to } : null;
}
