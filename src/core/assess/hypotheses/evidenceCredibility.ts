import type { CaseState } from '../../model/caseState';
import type { StatementRow } from '../../model/claimRows';
import type { EvidenceRow, Weight } from '../../model/hypothesisRows';
import type { Id } from '../../model/id';
import type { Weighing } from '../weigh';
import { gradeKey, isUnknownGrade, weaker } from './gradeLevels';

/** What an item's credibility rests on. Only `graded` and `by-hand` count in the arithmetic. */
export type EvidenceCredibility =
  | { readonly kind: 'graded'; readonly level: Weight; readonly statementId: Id; readonly code: string }
  | { readonly kind: 'by-hand'; readonly level: Weight }
  /** Graded as unknown, with F or 6: left out. */
  | { readonly kind: 'unknown'; readonly statementId: Id; readonly code: string }
  /** Waits for a grade, or for a level by hand. */
  | { readonly kind: 'ungraded' }
  /** What it rests on is in the bin, or gone. */
  | { readonly kind: 'gone' };

/**
 * What an item of evidence counts for. A statement counts by its own grade. A claim counts by the best graded of the
 * statements that assert it; only when none of them is graded is it asked for, and only when all that are
 * graded say “unknown”, and no other waits for a grade, is it left out as not gradable.
 */
export function evidenceCredibility(
  weighing: Weighing,
  row: Pick<EvidenceRow, 'statementId' | 'claimId' | 'credibility'>,
  state: CaseState,
  levels: Readonly<Record<string, Weight>>,
): EvidenceCredibility {
  const byHand: EvidenceCredibility =
    row.credibility === null ? { kind: 'ungraded' } : { kind: 'by-hand', level: row.credibility };
  if (row.statementId === null && row.claimId === null) return byHand;
  const statements = evidenceStatements(weighing, row, state);
  if (!statements) return { kind: 'gone' };
  const each = statements.map((statement) => statementCredibility(statement, levels));
  const best = each
    .filter((one) => one.kind === 'graded')
    .reduce<(typeof each)[number] | null>(
      (left, right) =>
        left?.kind === 'graded' && weaker(left.level, right.level) === right.level ? left : right,
      null,
    );
  if (best) return best;
  const unknown = each.find(({ kind }) => kind === 'unknown');
  return unknown && each.every(({ kind }) => kind === 'unknown') ? unknown : byHand;
}

/**
 * The statements an item rests on: its own, or those that assert its claim; null when it is in the bin or gone, or
 * what it is about is.
 */
export function evidenceStatements(
  weighing: Weighing,
  { statementId, claimId }: Pick<EvidenceRow, 'statementId' | 'claimId'>,
  state: CaseState,
): readonly StatementRow[] | null {
  const statement = statementId === null ? undefined : state.statements.get(statementId);
  const claim = state.claims.get(statement?.claimId ?? claimId ?? '');
  if (!claim || claim.deletedAt) return null;
  const counted = weighing.statementsOf(claim.id);
  if (statementId === null) return counted.filter(({ stance }) => stance === 'asserts');
  return statement && counted.some(({ id }) => id === statementId) ? [statement] : null;
}

function statementCredibility(
  { id, reliability, credibility }: StatementRow,
  levels: Readonly<Record<string, Weight>>,
): EvidenceCredibility {
  const grades = [reliability, credibility].filter((grade) => grade !== null);
  const code = grades.map((grade) => grade.code).join('');
  if (grades.some(isUnknownGrade)) return { kind: 'unknown', statementId: id, code };
  const [first, second] = grades.map((grade) => levels[gradeKey(grade)]);
  return first && second
    ? { kind: 'graded', level: weaker(first, second), statementId: id, code }
    : { kind: 'ungraded' };
}
