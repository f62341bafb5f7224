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
    const own = statements
      .filter(({ stance }) => stance === look.stance)
      .flatMap((row) => placed(state, row) ?? []);
    return own.length > 0 ? [{ ...look, statements: own }] : [];
  });
}

function placed(state: CaseState, statement: StatementRow): PlacedStatement | null {
  const highlight = state.highlights.get(statement.highlightId);
  const source = highlight && state.sources.get(highlight.sourceId);
  return highlight && source ? { statement, highlight, source } : null;
}
