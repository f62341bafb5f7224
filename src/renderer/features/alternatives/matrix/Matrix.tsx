import { type BoardFigure, figureOfBoard } from '@core/assess';
import { VisuallyHidden } from '@mantine/core';
import { useMemo, useRef } from 'react';
import { useAlternativesState } from '../alternativesState';
import type { ScoredBoard } from '../data/useBoards';
import { columnsBefore } from './columnsBefore';
import { DiagnosticityHead } from './DiagnosticityHead';
import { HypothesisHead } from './HypothesisHead';
import classes from './Matrix.module.css';
import { MatrixRow } from './MatrixRow';
import { ScoreRow } from './ScoreRow';
import { byDiagnosticity, shownOrder } from './shownOrder';
import { useMatrixKeys } from './useMatrixKeys';

/** The matrix: hypotheses across, evidence down, scores at the foot; one grid, walked and rated by keys. */
export function Matrix({ board, state, weighing }: ScoredBoard) {
  const figure: BoardFigure = useMemo(() => figureOfBoard(board, state, weighing), [board, state, weighing]);
  const sorted = useAlternativesState((window) => window.sorted);
  const rows = useMemo(() => shownOrder(figure.rows, sorted), [figure, sorted]);
  const onSort = () =>
    useAlternativesState.setState({ sorted: sorted ? null : byDiagnosticity(figure.rows) });
  const table = useRef<HTMLTableElement>(null);
  const grid = useMatrixKeys({ table, rows, columns: figure.columns, state, onSort });
  const last = figure.columns.length + columnsBefore;

  return (
    <div className={classes.scroll}>
      <table
        ref={table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are rated by keys is a grid
        role="grid"
        className={classes.matrix}
        aria-label={`Matrix: ${figure.title}`}
        aria-rowcount={rows.length + 2}
        onKeyDown={grid.onKeyDown}
        onBlur={grid.onBlur}
        onClick={grid.onClick}
      >
        <thead>
          <tr>
            <th scope="col" className={classes.corner} {...grid.cellProps({ row: 0, column: 0 })}>
              Evidence
            </th>
            <th scope="col" className={classes.weightHead} {...grid.cellProps({ row: 0, column: 1 })}>
              Weight
            </th>
            {board.hypotheses.map((hypothesis, place) => (
              <HypothesisHead
                key={hypothesis.row.id}
                hypothesis={hypothesis}
                cell={{ row: 0, column: columnsBefore + place }}
                grid={grid}
              />
            ))}
            <DiagnosticityHead cell={{ row: 0, column: last }} grid={grid} />
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            <MatrixRow
              key={row.id}
              row={row}
              item={board.items.find((item) => item.row.id === row.id)}
              columns={figure.columns}
              place={place + 1}
              grid={grid}
              state={state}
            />
          ))}
        </tbody>
        <tfoot>
          <ScoreRow columns={figure.columns} row={rows.length + 1} grid={grid} />
        </tfoot>
      </table>
      <VisuallyHidden>
        Arrow keys move. In a cell type CC, C, N, I, II or NA, or a digit from 1 (CC) to 5 (II) and 0 (NA).
        Enter opens what a cell offers.
      </VisuallyHidden>
    </div>
  );
}
