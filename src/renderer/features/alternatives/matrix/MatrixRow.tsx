import type { BoardColumn, BoardFigureRow, BoardItem } from '@core/assess';
import type { CaseState } from '@core/model';
import { Popover } from '@mantine/core';
import { columnsBefore } from './columnsBefore';
import { EvidenceCell } from './EvidenceCell';
import { ItemForm } from './ItemForm';
import classes from './Matrix.module.css';
import { RatingCell } from './RatingCell';
import type { MatrixGrid } from './useMatrixKeys';
import { WeightWords } from './WeightWords';

interface MatrixRowProps {
  readonly row: BoardFigureRow;
  readonly item: BoardItem | undefined;
  readonly columns: readonly BoardColumn[];
  /** From 1; the heads are row 0. */
  readonly place: number;
  readonly grid: MatrixGrid;
  readonly state: CaseState;
}

/** One item of evidence: what it says, what it counts for, how it sits with each hypothesis. */
export function MatrixRow({ row, item, columns, place, grid, state }: MatrixRowProps) {
  if (!item) return null;
  const weightCell = { row: place, column: 1 };
  // An item without words in a source has its form where others have their words.
  const isOpen = grid.open?.row === place && grid.open.column < columnsBefore;
  return (
    <tr data-left-out={row.credibility === null || undefined}>
      <EvidenceCell row={row} item={item} state={state} cell={{ row: place, column: 0 }} grid={grid} />
      <td className={classes.weight} {...grid.cellProps(weightCell)}>
        <Popover
          opened={isOpen}
          onChange={grid.onPopover}
          trapFocus
          withRoles={false}
          position="bottom-start"
          width={360}
          shadow="md"
          floatingStrategy="fixed"
        >
          <Popover.Target>
            <div className={classes.weightWords}>
              <WeightWords row={row} />
            </div>
          </Popover.Target>
          <Popover.Dropdown role="dialog" className={classes.dropdown} aria-label={`Item ${row.label}`}>
            <ItemForm row={row} item={item} state={state} onDone={grid.close} />
          </Popover.Dropdown>
        </Popover>
      </td>
      {columns.map((column, index) => (
        <RatingCell
          key={column.id}
          row={row}
          column={column}
          is={row.cells[index] ?? null}
          reason={item.row.ratings[column.id]?.reason ?? ''}
          cell={{ row: place, column: columnsBefore + index }}
          grid={grid}
        />
      ))}
      <td
        className={classes.diagnosticity}
        {...grid.cellProps({ row: place, column: columnsBefore + columns.length })}
      >
        {row.diagnosticity === null ? '–' : row.diagnosticity.toFixed(2)}
        {row.diagnosticity === 0 && <span className={classes.idle}>fits all alike</span>}
      </td>
    </tr>
  );
}
