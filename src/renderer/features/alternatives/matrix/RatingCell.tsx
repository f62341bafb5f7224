import type { BoardColumn, BoardFigureRow } from '@core/assess';
import type { Consistency } from '@core/model';
import { Popover, VisuallyHidden } from '@mantine/core';
import classes from './Matrix.module.css';
import { RatingForm } from './RatingForm';
import { ratingWords } from './ratingLooks';
import type { Cell } from './useGridFocus';
import type { MatrixGrid } from './useMatrixKeys';

interface RatingCellProps {
  readonly row: BoardFigureRow;
  readonly column: BoardColumn;
  readonly is: Consistency | null;
  readonly reason: string;
  readonly cell: Cell;
  readonly grid: MatrixGrid;
}

/** How one item sits with one hypothesis. Typed into; a press or Enter opens the six ratings and the reason. */
export function RatingCell({ row, column, is, reason, cell, grid }: RatingCellProps) {
  const isActive = grid.active.row === cell.row && grid.active.column === cell.column;
  const isOpen = grid.open?.row === cell.row && grid.open.column === cell.column;
  const draft = isActive ? grid.draft : '';
  const mark = (
    <div className={classes.mark} data-reason={reason !== '' || undefined}>
      {draft || is || '·'}
      <VisuallyHidden>
        {' '}
        {ratingWords(is)}
        {reason && `, because ${reason}`}
      </VisuallyHidden>
    </div>
  );
  return (
    <td
      className={classes.rating}
      data-is={is ?? undefined}
      data-draft={draft !== '' || undefined}
      title={is ? `${is}: ${ratingWords(is)}${reason && `. ${reason}`}` : undefined}
      {...grid.cellProps(cell)}
    >
      {isOpen ? (
        <Popover
          opened
          onChange={grid.onPopover}
          trapFocus={grid.open?.byKey ?? false}
          withRoles={false}
          position="bottom"
          width={300}
          shadow="md"
          floatingStrategy="fixed"
        >
          <Popover.Target>{mark}</Popover.Target>
          <Popover.Dropdown role="dialog" aria-label={`${row.label} and ${column.label}`}>
            <RatingForm
              evidenceId={row.id}
              hypothesisId={column.id}
              is={is}
              reason={reason}
              onDone={grid.close}
            />
          </Popover.Dropdown>
        </Popover>
      ) : (
        mark
      )}
    </td>
  );
}
