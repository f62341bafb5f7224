import type { Change, Operation } from '../model/change';
import type { Rows, TableName } from '../model/rows';

/** A row is made. */
export function creating<Name extends TableName>(table: Name, row: Rows[Name]): Operation<Name> {
  return { table, id: row.id, before: null, after: row };
}

/** A row is changed: `patch` over `before`, with `at` as its new `updatedAt`. */
export function updating<Name extends TableName>(
  table: Name,
  before: Rows[Name],
  patch: Partial<Rows[Name]>,
  at: string,
): Operation<Name> {
  return { table, id: before.id, before, after: { ...before, ...patch, updatedAt: at } };
}

/** A row goes to the bin. Nothing is deleted, and no other row is touched. */
export function binning<Name extends TableName>(table: Name, row: Rows[Name], at: string): Operation<Name> {
  return { table, id: row.id, before: row, after: { ...row, deletedAt: at, updatedAt: at } };
}

/** A row comes back from the bin. */
export function restoring<Name extends TableName>(table: Name, row: Rows[Name], at: string): Operation<Name> {
  return { table, id: row.id, before: row, after: { ...row, deletedAt: null, updatedAt: at } };
}

/** The operations that take `change` back exactly: in reverse order, before and after exchanged. */
export function inverted(change: Pick<Change, 'operations'>): Operation[] {
  return change.operations
    .map((operation) => ({ ...operation, before: operation.after, after: operation.before }))
    .reverse();
}
