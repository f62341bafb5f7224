import { monthNames } from '../../text/monthNames';

const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const token = /"([^"]*)"|\\(.)|_.|\*.|\[(h+|m+|s+)\]|am\/pm|a\/p|y+|m+|d+|h+|s+(?:\.0+)?|b+|g+|e+|[\s\S]/gi;

/** Whether a format (without words in quotes and brackets) shows a date or a time. */
export function isDateFormat(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\\.|_.|\*./g, '').replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  return /[ymdhs]/i.test(bare.replace(/general/gi, '')) && !/[#?]/.test(bare);
}

interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
  readonly fraction: number;
  /** The whole value in days. */
  readonly days: number;
}

/**
 * A date as a spreadsheet counts it, in days, shown by a format; names in English. Null for a number that is no date.
 * `from1904` counts from 1904 as old programs for the Macintosh do.
 */
export function formatDate(value: number, code: string, from1904: boolean): string | null {
  const wantsFraction = /s\.0+/i.test(code);
  const moment = momentOf(value, from1904, wantsFraction);
  if (!moment) return null;
  const halves = /am\/pm|a\/p/i.test(code);
  const parts = [...code.matchAll(token)];
  let last = '';
  return parts
    .map((part, place) => {
      const [whole, quoted, escaped, elapsed] = part;
      if (quoted !== undefined) return quoted;
      if (escaped !== undefined) return escaped;
      if (whole.startsWith('_')) return ' ';
      if (whole.startsWith('*') && whole.length === 2) return '';
      const letter = (elapsed ?? whole)[0]?.toLowerCase() ?? '';
      const isMinute =
        letter === 'm' &&
        (last === 'h' ||
          /^\[?s/i.test(parts.slice(place + 1).find(([next]) => /^\[?[ymdhs]/i.test(next))?.[0] ?? ''));
      if ('ymdhs'.includes(letter)) last = letter;
      if (elapsed !== undefined) return elapsedOf(moment, letter, elapsed.length);
      if (/^a(?:m\/pm|\/p)$/i.test(whole)) return halfOf(whole, moment.hours);
      return shown(moment, whole.toLowerCase(), isMinute, halves);
    })
    .join('')
    .trim();
}

function momentOf(value: number, from1904: boolean, withFraction: boolean): Moment | null {
  if (!Number.isFinite(value) || value < 0 || value > 2_958_466) return null;
  // Milliseconds at most: what floats add beyond is no part of the time.
  const precision = withFraction ? 1_000 : 1;
  const ticks = Math.round(value * 86_400 * precision);
  const whole = Math.floor(ticks / (86_400 * precision));
  const inDay = ticks - whole * 86_400 * precision;
  const seconds = Math.floor(inDay / precision);
  // The first of these programs took 1900 for a leap year: day 60 never was, and days before it are one off.
  const shift = from1904 ? 24_107 : whole < 60 ? 25_568 : 25_569;
  const date = new Date((whole - shift) * 86_400_000);
  const isPhantom = !from1904 && whole === 60;
  return {
    year: date.getUTCFullYear(),
    month: isPhantom ? 2 : date.getUTCMonth() + 1,
    day: isPhantom ? 29 : date.getUTCDate(),
    weekday: date.getUTCDay(),
    hours: Math.floor(seconds / 3_600),
    minutes: Math.floor(seconds / 60) % 60,
    seconds: seconds % 60,
    fraction: (inDay % precision) / precision,
    days: ticks / (86_400 * precision),
  };
}

function elapsedOf({ days: all }: Moment, letter: string, length: number): string {
  const units = { h: 24, m: 1_440, s: 86_400 }[letter] ?? 1;
  return String(Math.floor(all * units + 1e-6)).padStart(length, '0');
}

function halfOf(written: string, hours: number): string {
  const half = hours < 12 ? 'AM' : 'PM';
  return written.length > 3 ? half : half.slice(0, 1);
}

function shown(moment: Moment, code: string, isMinute: boolean, halves: boolean): string {
  const padded = (value: number) => (code.length > 1 ? String(value).padStart(2, '0') : String(value));
  switch (code[0]) {
    case 'y':
      return code.length > 2
        ? String(moment.year).padStart(4, '0')
        : String(moment.year % 100).padStart(2, '0');
    case 'm': {
      if (isMinute) return padded(moment.minutes);
      const name = monthNames[moment.month - 1] ?? '';
      if (code.length === 3) return name.slice(0, 3);
      if (code.length === 4) return name;
      return code.length >= 5 ? name.slice(0, 1) : padded(moment.month);
    }
    case 'd': {
      const name = days[moment.weekday] ?? '';
      if (code.length === 3) return name.slice(0, 3);
      return code.length >= 4 ? name : padded(moment.day);
    }
    case 'h':
      return padded(halves ? moment.hours % 12 || 12 : moment.hours);
    case 's': {
      const [whole = '', places = ''] = code.split('.');
      const fraction = places === '' ? '' : moment.fraction.toFixed(places.length).slice(1);
      return `${whole.length > 1 ? String(moment.seconds).padStart(2, '0') : moment.seconds}${fraction}`;
    }
    default:
      return code;
  }
}
