import type { Stance, StatementRow } from '../../model/claimRows';
import { gradeCode } from '../../report/gradeText';
import { quantityText } from '../quantityText';

/** What a cell of the matrix shows of its statements. */
export interface CellLook {
  /** The stances taken, each once: asserts, denies, doubts, mentions. */
  readonly stances: readonly Stance[];
  /** The number given, where exactly one is: `9–14`. */
  readonly quantity: string;
  /** The short grade where all have the same, `B3`; `…` where they differ; empty where none has one. No arithmetic. */
  readonly grade: string;
  readonly count: number;
}

const stanceOrder: readonly Stance[] = ['asserts', 'denies', 'doubts', 'mentions'];

export function cellLook(statements: readonly StatementRow[]): CellLook {
  const quantities = distinct(statements.map(({ quantity }) => (quantity ? quantityText(quantity) : '')));
  const grades = distinct(statements.map((row) => gradeCode(row.reliability, row.credibility)));
  return {
    stances: stanceOrder.filter((stance) => statements.some((statement) => statement.stance === stance)),
    quantity: quantities.length === 1 ? (quantities[0] ?? '') : '',
    grade: grades.length > 1 ? '…' : (grades[0] ?? ''),
    count: statements.length,
  };
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts.filter(Boolean))];
}
