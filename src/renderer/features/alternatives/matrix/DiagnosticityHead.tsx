import { IconArrowDown, IconArrowsSort } from '@tabler/icons-react';
import { useAlternativesState } from '../alternativesState';
import classes from './Matrix.module.css';
import type { Cell } from './useGridFocus';
import type { MatrixGrid } from './useMatrixKeys';

interface DiagnosticityHeadProps {
  readonly cell: Cell;
  readonly grid: MatrixGrid;
}

/** The head of the last column: sorts the items by how far they tell the hypotheses apart, and back. */
export function DiagnosticityHead({ cell, grid }: DiagnosticityHeadProps) {
  const isSorted = useAlternativesState(({ sorted }) => sorted !== null);
  const Icon = isSorted ? IconArrowDown : IconArrowsSort;
  return (
    <th
      scope="col"
      className={classes.diagnosticityHead}
      aria-sort={isSorted ? 'descending' : 'none'}
      {...grid.cellProps(cell)}
      title="How far an item tells the hypotheses apart: the standard deviation of its ratings. Sorts by it."
    >
      <span className={classes.sort}>
        Tells apart <Icon size={13} aria-hidden />
      </span>
    </th>
  );
}
