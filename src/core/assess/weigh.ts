import { type CaseState, living } from '../model/caseState';
import type { ClaimRow, StatementRow } from '../model/claimRows';
import type { Id } from '../model/id';
import { type RootOrigin, rootOrigin } from './rootOrigin';
import { type ClaimStanding, standingOfStatements } from './standing';

/** What is known of the case beyond its rows, found by reading its texts. */
export interface Knowledge {
  /** Sources whose texts are nearly the same (`core/duplicates`), each pair once. */
  readonly nearDuplicates: readonly { readonly left: Id; readonly right: Id }[];
}

/**
 * A whole case weighed: made once per state, then asked. Making it costs one pass over the statements; every answer is
 * kept, so that thousands of claims can be shown together.
 */
export interface Weighing {
  /** Living claims in order of making. */
  readonly claims: readonly ClaimRow[];
  /** The statements that count for a claim, in order of making: not in the bin, nor their highlights and sources. */
  statementsOf(claimId: Id): readonly StatementRow[];
  /** Where a statement comes from in the end; null for one whose source is gone. */
  rootOf(statement: StatementRow): RootOrigin | null;
  standingOf(claimId: Id): ClaimStanding;
}

/** Weighs a case. `knowledge` may come later than the rows; without it only what the rows say is used. */
export function weigh(state: CaseState, _knowledge?: Knowledge): Weighing {
  const byClaim = new Map<Id, StatementRow[]>();
  for (const statement of living(state, 'statements')) {
    const highlight = state.highlights.get(statement.highlightId);
    const source = state.sources.get(highlight?.sourceId ?? '');
    if (!highlight || highlight.deletedAt || !source || source.deletedAt) continue;
    const list = byClaim.get(statement.claimId);
    if (list) list.push(statement);
    else byClaim.set(statement.claimId, [statement]);
  }
  const standings = new Map<Id, ClaimStanding>();
  const rootOf = (statement: StatementRow) => rootOrigin(state, statement);
  const statementsOf = (claimId: Id) => byClaim.get(claimId) ?? [];
  return {
    claims: living(state, 'claims'),
    statementsOf,
    rootOf,
    standingOf(claimId) {
      const known = standings.get(claimId);
      if (known) return known;
      const standing = standingOfStatements(statementsOf(claimId), rootOf);
      standings.set(claimId, standing);
      return standing;
    },
  };
}
