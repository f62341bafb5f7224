import type { Change, Operation } from '@core/model';

/**
 * What a run of changes came to, oldest first: per row the state before the first and after the last.
 * Rows that were made and taken back in between, or are as before, are left away.
 */
export function composedOperations(changes: readonly Pick<Change, 'operations'>[]): Operation[] {
  const composed = new Map<string, Operation>();
  for (const { operations } of changes)
    for (const operation of operations) {
      const key = `${operation.table}/${operation.id}`;
      const earlier = composed.get(key);
      composed.set(key, earlier ? { ...operation, before: earlier.before } : operation);
    }
  return [...composed.values()].filter(({ before, after }) => before !== null || after !== null);
}
