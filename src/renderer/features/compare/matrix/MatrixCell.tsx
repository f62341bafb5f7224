import { cellLook, lookWords, type MatrixColumn } from '@core/figures';
import type { StatementRow } from '@core/model';
import { StanceShape } from '@renderer/features/claims';
import classes from './MatrixGrid.module.css';

interface MatrixCellProps {
  readonly column: MatrixColumn;
  readonly columnIndex: number;
  /** From the start of the grid, in CSS pixels. */
  readonly start: number;
  readonly statements: readonly StatementRow[] | undefined;
  readonly tabIndex: number;
  readonly 'data-place': string;
  onClick(): void;
}

/** What one origin says of one claim: stance by shape, then the number given or the grade, then how many statements. */
export function MatrixCell({ column, columnIndex, start, statements, tabIndex, ...focus }: MatrixCellProps) {
  const look = statements ? cellLook(statements) : null;
  return (
    <div
      {...focus}
      tabIndex={tabIndex}
      className={classes.cell}
      role="gridcell"
      aria-colindex={columnIndex + 2}
      aria-label={look ? `${column.name} ${lookWords(look)}` : `${column.name}: nothing`}
      data-filled={look ? '' : undefined}
      style={{ insetInlineStart: start }}
    >
      {look?.stances.map((stance) => (
        <span key={stance} className={classes.stance} data-stance={stance}>
          <StanceShape stance={stance} />
        </span>
      ))}
      {look?.quantity && <b className={classes.quantity}>{look.quantity}</b>}
      {look?.grade && <span className={classes.grade}>{look.grade}</span>}
      {look && look.count > 1 && <span className={classes.count}>×{look.count}</span>}
    </div>
  );
}
