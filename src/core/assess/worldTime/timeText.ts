import type { WorldTime } from '../../model/claimRows';
import { formatDate } from '../../report/formatDate';
import { monthName } from './monthNames';

/**
 * A time in words, no more exact than it is: “May 2026”, “3 May 2026, 14:10”, “3–5 May 2026”, “30 April – 2 May 2026”.
 * `readTime` reads it back as it was.
 */
export function timeText({ from, to }: WorldTime): string {
  if (to === undefined) return formatDate(from);
  const [day, toDay] = [from.slice(0, 10), to.slice(0, 10)];
  if (from.length > 10 && to.length > 10 && day === toDay) return `${formatDate(from)}–${to.slice(11)}`;
  if (from.length === 4 && to.length === 4) return `${from}–${to}`;
  const isSameYear = from.slice(0, 4) === to.slice(0, 4);
  if (from.length === 7 && to.length === 7 && isSameYear)
    return `${monthName(Number(from.slice(5)))}–${formatDate(to)}`;
  if (from.length === 10 && to.length === 10 && isSameYear) {
    const number = Number(from.slice(8));
    if (from.slice(0, 7) === to.slice(0, 7)) return `${number}–${formatDate(to)}`;
    return `${number} ${monthName(Number(from.slice(5, 7)))} – ${formatDate(to)}`;
  }
  return `${formatDate(from)} – ${formatDate(to)}`;
}
