import type { BoardColumn } from '@core/assess';
import { VisuallyHidden } from '@mantine/core';
import { columnsBefore } from './columnsBefore';
import classes from './Matrix.module.css';
import type { MatrixGrid } from './useMatrixKeys';

interface ScoreRowProps {
  readonly columns: readonly BoardColumn[];
  readonly row: number;
  readonly grid: MatrixGrid;
}

/** The foot: what speaks against each hypothesis, as a number and as a bar; what survives is said in words. */
export function ScoreRow({ columns, row, grid }: ScoreRowProps) {
  return (
    <tr>
      <th
        scope="row"
        colSpan={columnsBefore}
        className={classes.scoreHead}
        {...grid.cellProps({ row, column: 0 })}
      >
        Weighted inconsistency
      </th>
      {columns.map(({ id, score, scoreText, survives, openCells, share }, place) => (
        <td
          key={id}
          className={classes.score}
          data-survives={survives || undefined}
          {...grid.cellProps({ row, column: columnsBefore + place })}
        >
          <span className={classes.scoreNumber}>{score === null ? '–' : scoreText}</span>
          <span className={classes.bar} aria-hidden>
            <span className={classes.barFill} style={{ inlineSize: `${share * 100}%` }} />
          </span>
          <span className={classes.scoreWords}>
            {survives && 'survives'}
            {survives && openCells > 0 && ', '}
            {openCells > 0 && `${openCells} open`}
            {openCells > 0 && <VisuallyHidden> {openCells === 1 ? 'cell' : 'cells'}</VisuallyHidden>}
          </span>
        </td>
      ))}
      <td className={classes.score} {...grid.cellProps({ row, column: columnsBefore + columns.length })} />
    </tr>
  );
}
