import type { ChangeSummary } from './changeEntries';

/** The changes that have every typed word in what was done, by whom or on what day (`2026-05-04`). */
export function filteredChanges(changes: readonly ChangeSummary[], typed: string): readonly ChangeSummary[] {
  const words = typed.toLocaleLowerCase().split(/\s+/u).filter(Boolean);
  if (words.length === 0) return changes;
  return changes.filter(({ label, by, at }) => {
    const text = `${label} ${by} ${at}`.toLocaleLowerCase();
    return words.every((word) => text.includes(word));
  });
}
