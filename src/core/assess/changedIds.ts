import type { Id } from '../model/id';

const none: ReadonlySet<Id> = new Set();

/** The ids whose rows are not the same object in both. Rows are never changed in place. */
export function changedIds(
  before: ReadonlyMap<Id, unknown>,
  after: ReadonlyMap<Id, unknown>,
): ReadonlySet<Id> {
  if (before === after) return none;
  const changed = new Set<Id>();
  for (const [id, row] of after) if (before.get(id) !== row) changed.add(id);
  for (const id of before.keys()) if (!after.has(id)) changed.add(id);
  return changed;
}
