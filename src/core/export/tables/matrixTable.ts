import { cellLook } from '../../figures/matrix/cellLook';
import { buildMatrix } from '../../figures/matrix/matrix';
import { claimsInScope } from '../../figures/scope';
import type { TableContext } from './TableContext';
import { type CaseTable, tableOf } from './table';

/** More columns are no picture of anything, and more than some programs open. */
const mostColumns = 200;

/** Claims by the origins they go back to: in each cell the stance, the number and the grade, as in Compare. */
export function matrixTable({ state, weighing }: TableContext): CaseTable {
  const matrix = buildMatrix(state, weighing, claimsInScope(state, weighing, {}), { order: 'made' });
  return tableOf<(typeof matrix.rows)[number]>(
    'Claims by origin',
    [
      { name: 'Claim', width: 60, of: ({ claim }) => claim.text },
      { name: 'Standing', width: 15, of: ({ standing }) => standing.standing },
      ...matrix.columns.slice(0, mostColumns).map(({ key, name }) => ({
        ...{ name, width: 18 },
        of: ({ cells }: (typeof matrix.rows)[number]) => {
          const statements = cells.get(key);
          if (!statements) return null;
          const { stances, quantity, grade } = cellLook(statements);
          return [stances.join('/'), quantity, grade].filter(Boolean).join(' ');
        },
      })),
    ],
    matrix.rows,
  );
}
