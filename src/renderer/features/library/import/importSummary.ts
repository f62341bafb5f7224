import type { ImportProgressState, OutcomeKind } from './importJob';

const words: readonly (readonly [OutcomeKind, string])[] = [
  ['taken', 'taken in'],
  ['known', 'here already'],
  ['failed', 'could not be read'],
  ['left-out', 'left out'],
  ['exchange', 'with work from elsewhere'],
];

/** What became of an import's files in one line: “12 taken in, 1 could not be read”. */
export function importSummary({
  counts,
  passedOver,
}: Pick<ImportProgressState, 'counts' | 'passedOver'>): string {
  const parts = words.flatMap(([kind, said]) =>
    counts[kind] > 0 || (kind === 'taken' && counts.exchange === 0)
      ? [`${counted(counts[kind])} ${said}`]
      : [],
  );
  if (passedOver > 0) parts.push(`${counted(passedOver)} hidden or system files passed over`);
  return parts.join(', ');
}

export function counted(count: number): string {
  return count.toLocaleString('en');
}
