import type { BoardFigureRow, BoardItem } from '@core/assess';
import type { CaseState } from '@core/model';
import { StanceMark } from '@renderer/features/claims';
import { IconKey } from '@tabler/icons-react';
import classes from './Matrix.module.css';
import type { Cell } from './useGridFocus';
import type { MatrixGrid } from './useMatrixKeys';

interface EvidenceCellProps {
  readonly row: BoardFigureRow;
  readonly item: BoardItem;
  readonly state: CaseState;
  readonly cell: Cell;
  readonly grid: MatrixGrid;
}

const kindWords = { argument: 'argument', assumption: 'assumption', claim: 'claim', statement: '' } as const;

/** The head of a row: what the item says and who says it. A press or Enter goes to its words in the source. */
export function EvidenceCell({ row, item, state, cell, grid }: EvidenceCellProps) {
  const statement = state.statements.get(item.row.statementId ?? '');
  const words = row.highlightIds.length;
  const hint =
    words > 1
      ? `Goes to its words in the source, one after the other (${words})`
      : 'Goes to its words in the source';
  return (
    <th
      scope="row"
      className={classes.evidence}
      data-reveals={words > 0 || undefined}
      {...grid.cellProps(cell)}
      title={words > 0 ? hint : undefined}
    >
      <span className={classes.labelled}>
        <span className={classes.label}>{row.label}</span>{' '}
        <bdi className={classes.evidenceText}>{row.text}</bdi>
      </span>
      <span className={classes.facts}>
        {kindWords[row.kind]}
        {/* A denial is said in the words themselves. */}
        {statement?.stance === 'asserts' && (
          <>
            <bdi>{row.who}</bdi> <StanceMark stance={statement.stance} />
          </>
        )}
        {row.critical && (
          <span className={classes.critical} title={row.critical}>
            <IconKey size={12} aria-hidden /> carries the outcome
          </span>
        )}
      </span>
    </th>
  );
}
