import type { Stance, StatementRow } from '../../model/claimRows';
import { gradeCode } from '../../report/gradeText';
import { quantityText } from '../quantityText';

/** What a cell of the matrix shows of its statements. */
export interface CellLook {
  /** The stances taken, each once: asserts, denies, doubts, mentions. */
  readonly stances: readonly Stance[];
  /** The number given, where exactly one is: `9–14`. */
  readonly quantity: string;
  /** The short grades, each once: `B3`, `B3 C2`, and of more than two how many. No arithmetic. */
  readonly grade: string;
  readonly count: number;
}

const stanceOrder: readonly Stance[] = ['asserts', 'denies', 'doubts', 'mentions'];

export function cellLook(statements: readonly StatementRow[]): CellLook {
  const quantities = distinct(statements.map(({ quantity }) => (quantity ? quantityText(quantity) : '')));
  const grades = distinct(statements.map((row) => gradeCode(row.reliability, row.credibility))).sort();
  return {
    stances: stanceOrder.filter((stance) => statements.some((statement) => statement.stance === stance)),
    quantity: quantities.length === 1 ? (quantities[0] ?? '') : '',
    grade: grades.length > 2 ? `${grades.length} grades` : grades.join(' '),
    count: statements.length,
  };
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts.filter(Boolean))];
}
