import type { Change } from '@core/model';

/** What undo needs to know of a change. */
export type UndoStep = Pick<Change, 'id' | 'group' | 'reverts' | 'label' | 'operations'>;

export interface UndoStacks {
  readonly undo: UndoStep[];
  readonly redo: UndoStep[];
}

/**
 * Derives both stacks from a case's changes in order; they are stored nowhere. An undo is a change
 * that reverts the top of `undo` (with the whole run of its group); a redo reverts the top of `redo`.
 */
export function undoStacks(changes: Iterable<UndoStep>): UndoStacks {
  const stacks: UndoStacks = { undo: [], redo: [] };
  for (const change of changes) pushChange(stacks, change);
  return stacks;
}

/** Brings the stacks up to date with one more change, in place. */
export function pushChange({ undo, redo }: UndoStacks, change: UndoStep): void {
  if (beginsCase(change)) return;
  const reverted = change.reverts;
  if (reverted !== null && undo.at(-1)?.id === reverted) {
    undo.length -= topGroup(undo).length;
    redo.push(change);
  } else if (reverted !== null && redo.at(-1)?.id === reverted) {
    redo.pop();
    undo.push(change);
  } else {
    undo.push(change);
    redo.length = 0;
  }
}

/** A case is not un-made: what would be left has no place to stand in. */
function beginsCase({ operations }: UndoStep): boolean {
  return operations.some(({ table, before }) => table === 'cases' && before === null);
}

/** The steps the next undo turns round: the last one, with its neighbours of the same group. */
export function topGroup(stack: readonly UndoStep[]): readonly UndoStep[] {
  const top = stack.at(-1);
  if (!top) return [];
  let first = stack.length - 1;
  while (top.group !== null && first > 0 && stack[first - 1]?.group === top.group) first -= 1;
  return stack.slice(first);
}
