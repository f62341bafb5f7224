import type { NearDuplicate } from '@core/duplicates';

/** What is said of two sources with nearly the same text; `title` is the other one's. Rounded down: 100 % is all. */
export function nearInWords({ kind, overlap }: NearDuplicate, title: string): string {
  const share = `${Math.floor(overlap * 100)} %`;
  if (kind === 'inside') return `Nearly all of this text stands in “${title}” (${share})`;
  if (kind === 'around') return `Nearly all of “${title}” stands in this text (${share})`;
  return `Nearly the same text as “${title}” (${share})`;
}
