import type { FigureTable } from '../figureTable';
import { stanceWords } from '../stanceWords';
import { cellLook } from './cellLook';
import type { Matrix } from './matrix';

/** The matrix as a list of who says what about which claim: one line per cell that is not empty. */
export function matrixTable(matrix: Matrix): FigureTable {
  const rows = matrix.rows.flatMap(({ claim, standing, cells }) =>
    matrix.columns.flatMap(({ key, name }) => {
      const statements = cells.get(key);
      if (!statements) return [];
      const look = cellLook(statements);
      return [
        [
          { text: claim.text },
          { text: standing.standing },
          { text: name },
          {
            text: look.stances.map((stance) => stanceWords[stance]).join(', '),
            statements: statements.map(({ id }) => id),
          },
          { text: look.quantity },
          { text: look.grade },
          { text: String(look.count) },
        ],
      ];
    }),
  );
  return {
    caption: 'Who says what',
    columns: ['Claim', 'Standing', 'Origin', 'Says', 'Number', 'Grade', 'Statements'],
    rows,
    remarks: silentRemark(matrix.silent),
  };
}

/** What is said of claims that are not in the matrix. */
export function silentRemark(silent: number): string[] {
  if (silent === 0) return [];
  return [
    silent === 1
      ? '1 claim without statements is left out.'
      : `${silent} claims without statements are left out.`,
  ];
}
