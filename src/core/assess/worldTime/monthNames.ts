const names = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** `05` for “May”, “may”, “Sept” or “Sep.”; null where it is no month. */
export function monthNumber(word: string): string | null {
  const typed = word.toLowerCase().replace(/\.$/u, '');
  const at = names.findIndex((name) => {
    const month = name.toLowerCase();
    return typed === month || typed === month.slice(0, 3) || (typed === 'sept' && month === 'september');
  });
  return at < 0 ? null : String(at + 1).padStart(2, '0');
}

/** How many days a month of the Gregorian calendar has, `month` counting from 1. */
export function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** “May” for 5. */
export function monthName(month: number): string {
  return names[month - 1] ?? '';
}
