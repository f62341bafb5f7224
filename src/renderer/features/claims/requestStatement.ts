import type { Id } from '@core/model';
import { create } from 'zustand';

export interface StatementRequest {
  readonly highlightId: Id;
  /** The statement to change; null for a new one. */
  readonly statementId: Id | null;
  /** A new one that begins as the last one: by the same speaker, the passage's own words as the claim. */
  readonly isAgain: boolean;
}

/** Which statement form is open; one at a time. */
export const useStatementRequest = create<{ readonly request: StatementRequest | null }>(() => ({
  request: null,
}));

/** Opens the statement form in the card of a highlight: for a new statement, or to change one. */
export function requestStatement(highlightId: Id, statementId: Id | null = null, isAgain = false): void {
  useStatementRequest.setState({ request: { highlightId, statementId, isAgain } });
}

export function closeStatement(): void {
  useStatementRequest.setState({ request: null });
}
