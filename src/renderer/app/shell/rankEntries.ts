export interface Rankable {
  readonly label: string;
  readonly keywords?: readonly string[];
}

/**
 * Entries that hold every word of the query, best first: whole label, then beginnings of words, then
 * anywhere; within a rank the given order stays.
 */
export function rankEntries<Entry extends Rankable>(entries: readonly Entry[], query: string): Entry[] {
  const words = query.trim().toLocaleLowerCase().split(/\s+/u).filter(Boolean);
  if (words.length === 0) return [...entries];
  return entries
    .map((entry) => ({ entry, rank: rankOf(entry, words) }))
    .filter(({ rank }) => rank !== null)
    .sort((left, right) => (left.rank ?? 0) - (right.rank ?? 0))
    .map(({ entry }) => entry);
}

function rankOf(entry: Rankable, words: readonly string[]): number | null {
  const label = entry.label.toLocaleLowerCase();
  const everything = [label, ...(entry.keywords ?? [])].join(' ').toLocaleLowerCase();
  if (!words.every((word) => everything.includes(word))) return null;
  const query = words.join(' ');
  if (label === query) return 0;
  if (label.startsWith(query)) return 1;
  return words.every((word) => ` ${label}`.includes(` ${word}`)) ? 2 : 3;
}
