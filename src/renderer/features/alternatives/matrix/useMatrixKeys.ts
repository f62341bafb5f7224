import type { BoardColumn, BoardFigureRow } from '@core/assess';
import type { CaseState, Consistency, Id } from '@core/model';
import { tellOutcome } from '@renderer/ui/tellOutcome';
import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useRef,
  useState,
} from 'react';
import { rate } from '../actions/rate';
import { revealWords } from '../actions/revealWords';
import { columnsBefore } from './columnsBefore';
import { draftRating, plainKey, ratingKey } from './ratingKeys';
import { type Cell, useGridFocus } from './useGridFocus';

interface MatrixKeysProps {
  readonly table: RefObject<HTMLTableElement | null>;
  /** As shown, from top to bottom. */
  readonly rows: readonly BoardFigureRow[];
  readonly columns: readonly BoardColumn[];
  readonly state: CaseState;
  /** Sorts the rows, or no longer. */
  readonly onSort: () => void;
}

export type MatrixGrid = ReturnType<typeof useMatrixKeys>;

/** Walking the matrix, rating its cells by typing, and opening what a cell offers. */
export function useMatrixKeys({ table, rows, columns, state, onSort }: MatrixKeysProps) {
  const focus = useGridFocus(table, rows.length + 2, columns.length + columnsBefore + 1, {
    row: rows.length > 0 && columns.length > 0 ? 1 : 0,
    column: columnsBefore,
  });
  /** Letters typed in the active cell that may yet go on. The ref is ahead of the drawing while one types fast. */
  const [draft, showDraft] = useState('');
  const typed = useRef('');
  const [open, setOpen] = useState<(Cell & { readonly byKey: boolean }) | null>(null);
  const { active } = focus;

  function setDraft(next: string): void {
    typed.current = next;
    showDraft(next);
  }

  function rated({ row, column }: Cell): { evidenceId: Id; hypothesisId: Id } | null {
    const [item, hypothesis] = [rows[row - 1], columns[column - columnsBefore]];
    return item && hypothesis ? { evidenceId: item.id, hypothesisId: hypothesis.id } : null;
  }

  async function set(cell: Cell, is: Consistency | null): Promise<void> {
    const target = rated(cell);
    if (target) tellOutcome(await rate(target.evidenceId, target.hypothesisId, is));
  }

  /** Across the row, then to the first hypothesis of the next one; the last cell of all is the end. */
  function next({ row, column }: Cell): Cell {
    if (column < columnsBefore + columns.length - 1) return { row, column: column + 1 };
    return row < rows.length ? { row: row + 1, column: columnsBefore } : { row, column };
  }

  /** Keeps what was typed so far. */
  function settle(): void {
    const is = draftRating(typed.current);
    setDraft('');
    if (is) void set(active, is);
  }

  function onRatingKey(event: KeyboardEvent): boolean {
    if (!rated(active)) return false;
    if (event.key === 'Escape' && typed.current !== '') {
      setDraft('');
      return true;
    }
    if (event.key === 'Delete' || event.key === 'Backspace') {
      if (typed.current === '') void set(active, null);
      setDraft('');
      return true;
    }
    if (event.key === 'Enter' && typed.current !== '') {
      settle();
      focus.focus(next(active));
      return true;
    }
    const outcome = ratingKey(typed.current, plainKey(event.nativeEvent));
    if (!outcome) return false;
    setDraft('');
    if (outcome.done) {
      void set(active, outcome.done);
      focus.focus(next(active));
    }
    setDraft(outcome.draft);
    return true;
  }

  /** What Enter or a press does: an item shows its words, a cell its ratings, a heading what can be done with it. */
  function activate(cell: Cell, byKey: boolean): void {
    const item = rows[cell.row - 1];
    const isLast = cell.column === columnsBefore + columns.length;
    if (cell.row === 0 && isLast) onSort();
    else if (cell.column === 0 && item && item.highlightIds.length > 0) revealWords(state, item.highlightIds);
    else if (!isLast && (item || (cell.row === 0 && cell.column >= columnsBefore)))
      setOpen({ ...cell, byKey });
  }

  /** The focus goes back to the cell that was opened. */
  function close(): void {
    setOpen(null);
    focus.focus(active);
  }

  /** Presses in an open popover bubble here, too, though it is drawn elsewhere. */
  function onClick({ target }: MouseEvent): void {
    if (!(target instanceof Element) || !table.current?.contains(target)) return;
    const place = target.closest<HTMLElement>('[data-cell]')?.dataset.cell?.split(':').map(Number);
    if (place) activate({ row: place[0] ?? 0, column: place[1] ?? 0 }, false);
  }

  function onKeyDown(event: KeyboardEvent): void {
    // What is typed in a field of an open popover bubbles here, too.
    const isCell = event.target instanceof HTMLElement && event.target.dataset.cell !== undefined;
    if (!isCell || event.nativeEvent.isComposing) return;
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    // Opened by a press, a cell keeps the focus: whoever goes on by keys closes it.
    if (open) setOpen(null);
    if (open && event.key === 'Escape') {
      event.preventDefault();
      return;
    }
    if (isPlain && onRatingKey(event)) {
      event.preventDefault();
      return;
    }
    if (event.key in { ArrowUp: 1, ArrowDown: 1, ArrowLeft: 1, ArrowRight: 1, Home: 1, End: 1 }) settle();
    if (focus.moveByKey(event)) return;
    if (isPlain && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      activate(active, true);
    }
  }

  return {
    ...focus,
    draft,
    open,
    close,
    onPopover: (opened: boolean) => !opened && close(),
    onKeyDown,
    onClick,
    onBlur: (event: FocusEvent) => {
      if (!table.current?.contains(event.relatedTarget)) settle();
    },
  };
}
