import type { AnyRow, Id, Operation } from '@core/model';
import type { Edit } from './edit';
import { isSame, mergedRow } from './mergedRow';
import type { UndoStep } from './undoStacks';

/**
 * Takes back what `steps` (in order) did to each row. What somebody else did to the row since then
 * stays: only fields still as the steps left them go back, and a row that would no longer be there
 * goes to the bin instead.
 */
export async function takeBack(edit: Edit, steps: readonly UndoStep[]): Promise<void> {
  for (const { table, id, before, after } of inOneStep(steps).toReversed()) {
    const current = (await edit.get(table, id)) ?? null;
    if (isSame(current, after)) await edit.put(table, id, before);
    else if (before && after && current)
      await edit.put(table, id, mergedRow<AnyRow>(after, before, current, 'current'));
    else if (after && current) await edit.bin(table, id);
  }
}

/** One operation for each row: from before the first step to after the last. */
function inOneStep(steps: readonly UndoStep[]): Operation[] {
  const rows = new Map<`${string}/${Id}`, Operation>();
  for (const { operations } of steps)
    for (const operation of operations) {
      const key = `${operation.table}/${operation.id}` as const;
      const first = rows.get(key);
      rows.set(key, first ? ({ ...operation, before: first.before } as Operation) : operation);
    }
  return [...rows.values()];
}
