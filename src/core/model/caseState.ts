import type { Change } from './change';
import { type Rows, type TableName, tableNames } from './rows';

/** All rows of one case in memory, binned ones included, by table and id. What export, search and the CLI work on. */
export type CaseState = { readonly [Name in TableName]: Map<string, Rows[Name]> };

export function emptyCaseState(): CaseState {
  return Object.fromEntries(tableNames.map((name) => [name, new Map()])) as unknown as CaseState;
}

/** A case with the same rows, in maps of its own. */
export function copyOfCaseState(state: CaseState): CaseState {
  const copies = tableNames.map((name) => [name, new Map<string, unknown>(state[name])]);
  return Object.fromEntries(copies) as unknown as CaseState;
}

/** Applies one change to `state` in place. */
export function applyChange(state: CaseState, change: Change): void {
  for (const operation of change.operations) {
    const table = state[operation.table] as Map<string, unknown>;
    if (operation.after) table.set(operation.id, operation.after);
    else table.delete(operation.id);
  }
}

/** The rows of a table that are not in the bin, in order of making. */
export function living<Name extends TableName>(state: CaseState, name: Name): Rows[Name][] {
  return [...(state[name] as Map<string, Rows[Name]>).values()].filter((row) => !row.deletedAt);
}
