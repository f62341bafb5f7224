import type { TimeSpan } from './timeSpan';

export interface TimeTick {
  readonly at: number;
  readonly label: string;
}

const [hour, day] = [3_600_000, 86_400_000];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Round times within a span, at most `most` (at least 2), with what to write at them. In UTC. */
export function timeTicks({ from, to }: TimeSpan, most = 8): TimeTick[] {
  const length = to - from;
  for (const step of [hour, 3 * hour, 6 * hour, 12 * hour, day, 2 * day, 7 * day, 14 * day])
    if (length / step <= most) return evenTicks(from, to, step);
  for (const step of [1, 3, 6, 12, 24, 60, 120, 600, 1_200, 12_000])
    if (length / (step * 30.4 * day) <= most) return monthTicks(from, to, step);
  return [];
}

function evenTicks(from: number, to: number, step: number): TimeTick[] {
  const ticks: TimeTick[] = [];
  for (let at = Math.ceil(from / step) * step; at <= to; at += step) {
    const date = new Date(at);
    const isMidnight = at % day === 0;
    const time = `${String(date.getUTCHours()).padStart(2, '0')}:00`;
    const written = `${date.getUTCDate()} ${months[date.getUTCMonth()]}`;
    ticks.push({
      at,
      label: isMidnight ? (ticks.length === 0 ? `${written} ${date.getUTCFullYear()}` : written) : time,
    });
  }
  return ticks;
}

function monthTicks(from: number, to: number, step: number): TimeTick[] {
  const start = new Date(from);
  const ticks: TimeTick[] = [];
  const first = Math.floor((start.getUTCFullYear() * 12 + start.getUTCMonth()) / step) * step;
  for (let month = first; ; month += step) {
    const at = Date.UTC(Math.floor(month / 12), month % 12, 1);
    if (at > to) return ticks;
    if (at < from) continue;
    const year = Math.floor(month / 12);
    ticks.push({ at, label: step >= 12 ? String(year) : `${months[month % 12]} ${year}` });
  }
}
