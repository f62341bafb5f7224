import type { BoardHypothesis } from '@core/assess';
import { Popover } from '@mantine/core';
import { HypothesisForm } from './HypothesisForm';
import classes from './Matrix.module.css';
import type { Cell } from './useGridFocus';
import type { MatrixGrid } from './useMatrixKeys';

interface HypothesisHeadProps {
  readonly hypothesis: BoardHypothesis;
  readonly cell: Cell;
  readonly grid: MatrixGrid;
}

/** The head of a column: a hypothesis. A press or Enter opens what can be done with it. */
export function HypothesisHead({ hypothesis: { row, label }, cell, grid }: HypothesisHeadProps) {
  const isOpen = grid.open?.row === cell.row && grid.open.column === cell.column;
  return (
    <th scope="col" className={classes.hypothesis} {...grid.cellProps(cell)}>
      <Popover
        opened={isOpen}
        onChange={grid.onPopover}
        trapFocus
        withRoles={false}
        position="bottom-start"
        width={320}
        shadow="md"
        floatingStrategy="fixed"
      >
        <Popover.Target>
          <div className={classes.headWords}>
            <span className={classes.label}>{label}</span>
            <bdi className={classes.headText} title={row.text}>
              {row.text}
            </bdi>
          </div>
        </Popover.Target>
        <Popover.Dropdown role="dialog" aria-label={`Hypothesis ${label}`}>
          <HypothesisForm row={row} onDone={grid.close} />
        </Popover.Dropdown>
      </Popover>
    </th>
  );
}
