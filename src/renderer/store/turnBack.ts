import type { Change } from '@core/model';
import type { Edit } from './edit';
import { isSame } from './mergedRow';

/**
 * Gives every row the changes `since` (in order, all up to now) touched the state it had before the
 * first of them. The case itself is not un-made.
 */
export async function turnBack(edit: Edit, since: readonly Change[]): Promise<void> {
  const seen = new Set<string>();
  for (const { operations } of since)
    for (const { table, id, before } of operations) {
      const key = `${table}/${id}`;
      if (seen.has(key) || (table === 'cases' && before === null)) continue;
      seen.add(key);
      // What is as it was then is left alone: going back to where one is would be a change that changes nothing.
      if (!isSame((await edit.get(table, id)) ?? null, before)) await edit.put(table, id, before);
    }
}
