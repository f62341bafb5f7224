import type { ClaimStanding } from '../../assess/standing';
import type { Weighing } from '../../assess/weigh';
import type { CaseState } from '../../model/caseState';
import type { ClaimRow, StatementRow } from '../../model/claimRows';
import type { Id } from '../../model/id';
import { compareText } from '../../report/inOrderOfMaking';
import type { ScopedClaim } from '../scope';
import { finished, type Steps } from '../steps';
import { standingRank } from './standingRank';
import { type Voice, voiceOf } from './voiceOf';

/** What a column of the matrix is: where statements come from in the end, or who published them. */
export type MatrixColumns = 'roots' | 'outlets';
/** `disputed`: contested claims first, then those most origins speak of. `made`: as the claims were made. */
export type MatrixOrder = 'disputed' | 'spoken' | 'made';

export interface MatrixColumn extends Voice {
  /** Claims it says something about. */
  readonly claims: number;
  readonly statements: number;
}

export interface MatrixRow {
  readonly claim: ClaimRow;
  readonly standing: ClaimStanding;
  /** Statements by the key of their column, in order of making; a column without any has none. */
  readonly cells: ReadonlyMap<Id, readonly StatementRow[]>;
}

/** Claims × origins. */
export interface Matrix {
  /** Claims with statements. */
  readonly rows: readonly MatrixRow[];
  /** Who speaks of most claims first, then who has most statements, then by name. */
  readonly columns: readonly MatrixColumn[];
  /** Claims about which nothing is recorded, left out of `rows`. */
  readonly silent: number;
}

export interface MatrixChoice {
  readonly columns?: MatrixColumns | undefined;
  readonly order?: MatrixOrder | undefined;
}

/** Claims gone through in a step. */
const portion = 200;

/** One pass over the statements in the picture. */
export function buildMatrix(
  state: CaseState,
  weighing: Weighing,
  claims: readonly ScopedClaim[],
  choice: MatrixChoice = {},
): Matrix {
  return finished(matrixSteps(state, weighing, claims, choice));
}

/** `buildMatrix` in steps. */
export function* matrixSteps(
  state: CaseState,
  weighing: Weighing,
  claims: readonly ScopedClaim[],
  { columns = 'roots', order = 'disputed' }: MatrixChoice,
): Steps<Matrix> {
  const counted = new Map<Id, { name: string; claims: number; statements: number }>();
  const rows: MatrixRow[] = [];
  for (const [place, { claim, standing, statements }] of claims.entries()) {
    if (place % portion === portion - 1) yield;
    const cells = new Map<Id, StatementRow[]>();
    for (const statement of statements) {
      const voice = voiceOf(state, weighing, statement, columns);
      if (!voice) continue;
      const column = counted.get(voice.key) ?? { name: voice.name, claims: 0, statements: 0 };
      counted.set(voice.key, column);
      column.statements += 1;
      const cell = cells.get(voice.key);
      if (cell) cell.push(statement);
      else {
        cells.set(voice.key, [statement]);
        column.claims += 1;
      }
    }
    if (cells.size > 0) rows.push({ claim, standing, cells });
  }
  yield;
  const heaviestFirst = [...counted]
    .map(([key, column]) => ({ key, ...column }))
    .sort(
      (left, right) =>
        right.claims - left.claims ||
        right.statements - left.statements ||
        compareText(left.name, right.name) ||
        compareText(left.key, right.key),
    );
  return { rows: sorted(rows, order), columns: heaviestFirst, silent: claims.length - rows.length };
}

function sorted(rows: MatrixRow[], order: MatrixOrder): MatrixRow[] {
  if (order === 'made') return rows;
  const bySpeakers = (left: MatrixRow, right: MatrixRow) => right.cells.size - left.cells.size;
  if (order === 'spoken') return rows.sort(bySpeakers);
  return rows.sort(
    (left, right) => standingRank(left.standing) - standingRank(right.standing) || bySpeakers(left, right),
  );
}
