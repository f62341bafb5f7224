import { type KeyboardEvent, type RefObject, useState } from 'react';

export interface Cell {
  readonly row: number;
  readonly column: number;
}

const steps: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** One cell of a grid has the focus and is in the tab order; the arrow keys, Home and End go from cell to cell. */
export function useGridFocus(
  table: RefObject<HTMLTableElement | null>,
  rows: number,
  columns: number,
  first: Cell,
) {
  const [wanted, setActive] = useState(first);
  const active = clamped(wanted);

  function clamped({ row, column }: Cell): Cell {
    return {
      row: Math.min(Math.max(row, 0), rows - 1),
      column: Math.min(Math.max(column, 0), columns - 1),
    };
  }

  function focus(to: Cell): void {
    const cell = clamped(to);
    const find = ({ row, column }: Cell) =>
      table.current?.querySelector<HTMLElement>(`[data-cell="${row}:${column}"]`);
    // A cell may be as wide as two.
    const element = find(cell) ?? find({ row: cell.row, column: 0 });
    setActive(element && !find(cell) ? { row: cell.row, column: 0 } : cell);
    element?.focus();
    element?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  /** Answers whether the key was one that moves. */
  function moveByKey(event: KeyboardEvent): boolean {
    if (event.altKey || event.metaKey) return false;
    const { row, column } = active;
    const step = event.ctrlKey ? undefined : steps[event.key];
    if (step) focus({ row: row + step[0], column: column + step[1] });
    else if (event.key === 'Home') focus({ row: event.ctrlKey ? 0 : row, column: 0 });
    else if (event.key === 'End') focus({ row: event.ctrlKey ? rows - 1 : row, column: columns - 1 });
    else return false;
    event.preventDefault();
    return true;
  }

  /** What every cell has; cells are found by it. */
  function cellProps({ row, column }: Cell) {
    const isActive = active.row === row && active.column === column;
    return {
      'data-cell': `${row}:${column}`,
      tabIndex: isActive ? 0 : -1,
      onFocus: () => setActive({ row, column }),
    };
  }

  return { active, focus, moveByKey, cellProps };
}
