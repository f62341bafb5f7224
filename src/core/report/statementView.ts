import { chainText } from '../assess/chainText';
import type { CaseState } from '../model/caseState';
import type { StatementRow } from '../model/claimRows';
import type { Id } from '../model/id';
import { gradeCode, gradeWords, usualScheme } from './gradeText';
import { inOrderOfMaking } from './inOrderOfMaking';
import type { StatementView } from './reportDocument';

/** The living statements of living claims made by one highlight, in order of making. */
export function statementsOfHighlight(state: CaseState, highlight: Id): StatementView[] {
  return [...state.statements.values()]
    .filter((statement) => statement.highlightId === highlight && !statement.deletedAt)
    .sort(inOrderOfMaking)
    .flatMap((statement) => {
      const claim = state.claims.get(statement.claimId);
      return claim && !claim.deletedAt ? [statementView(state, statement, claim.text)] : [];
    });
}

/** One statement in the words an exported document shows. */
export function statementView(state: CaseState, statement: StatementRow, claimText: string): StatementView {
  return {
    id: statement.id,
    stance: statement.stance,
    claim: statement.claimId,
    claimText,
    highlight: statement.highlightId,
    chain: chainWithHedges(state, statement),
    grade: gradeCode(statement.reliability, statement.credibility),
    gradeWords: gradeWords(statement.reliability, statement.credibility, usualScheme(state)),
  };
}

/** The different short grades of a highlight's statements, in order of making. */
export function gradesOf(statements: readonly StatementView[]): string[] {
  return [...new Set(statements.map((statement) => statement.grade).filter(Boolean))];
}

/** The chain as everywhere in Assay, with the hedging words of its steps as the source has them. */
function chainWithHedges(state: CaseState, { chain }: StatementRow): string {
  const hedges = chain.flatMap((step) => (step.hedge ? `“${step.hedge}”` : []));
  const hedged = hedges.length ? ` (hedged: ${hedges.join(', ')})` : '';
  return chainText(state, chain) + hedged;
}
