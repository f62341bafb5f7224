import { type ExchangeFate, type ExchangeLine, exchangeFates } from './types';

/** A fate in a word or two, as a column of a report has it. */
export const fateWords: Readonly<Record<ExchangeFate, string>> = {
  exact: 'Taken in',
  moved: 'Found again',
  taken: 'Taken in',
  known: 'Here already',
  ambiguous: 'Ambiguous',
  'not-found': 'Not found',
  'no-source': 'No such source',
  'left-out': 'Left out',
  tolerated: 'Read leniently',
};

/** Fates of things that are not in the case now and were in the file: for exit codes and colours. */
export const lostFates: ReadonlySet<ExchangeFate> = new Set([
  'ambiguous',
  'not-found',
  'no-source',
  'left-out',
]);

/** How many of the lines have each fate; fates nothing has are not in it. */
export function countFates(lines: readonly ExchangeLine[]): ReadonlyMap<ExchangeFate, number> {
  const counts = new Map<ExchangeFate, number>();
  for (const fate of exchangeFates) {
    const count = lines.filter((line) => line.fate === fate).length;
    if (count > 0) counts.set(fate, count);
  }
  return counts;
}

/** What became of a file in one line: “12 taken in, 2 found again, 1 ambiguous”. */
export function exchangeSummary(lines: readonly ExchangeLine[]): string {
  const counts = new Map<string, number>();
  for (const [fate, count] of countFates(lines)) {
    const word = fateWords[fate].toLowerCase();
    counts.set(word, (counts.get(word) ?? 0) + count);
  }
  if (counts.size === 0) return 'Nothing in it';
  return [...counts].map(([word, count]) => `${count.toLocaleString('en')} ${word}`).join(', ');
}
