import type { CaseState, HighlightRow, SourceRow, StatementRow } from '@core/model';
import { stanceLooks } from '../data/stances';

export interface PlacedStatement {
  readonly statement: StatementRow;
  readonly highlight: HighlightRow;
  readonly source: SourceRow;
}

type StanceGroup = (typeof stanceLooks)[number] & { readonly statements: readonly PlacedStatement[] };

/** Statements by stance, in the order stances are offered; stances nobody takes are left away. */
export function statementGroups(state: CaseState, statements: readonly StatementRow[]): StanceGroup[] {
  return stanceLooks.flatMap((look) => {
    const own = placedStatements(
      state,
      statements.filter(({ stance }) => stance === look.stance),
    );
    return own.length > 0 ? [{ ...look, statements: own }] : [];
  });
}

/** Statements with their words and source; those whose highlight is gone are left away. */
export function placedStatements(state: CaseState, statements: readonly StatementRow[]): PlacedStatement[] {
  return statements.flatMap((row) => placed(state, row) ?? []);
}

function placed(state: CaseState, statement: StatementRow): PlacedStatement | null {
  const highlight = state.highlights.get(statement.highlightId);
  const source = highlight && state.sources.get(highlight.sourceId);
  return highlight && source ? { statement, highlight, source } : null;
}
