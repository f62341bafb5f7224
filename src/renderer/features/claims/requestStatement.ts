import type { Id } from '@core/model';
import { create } from 'zustand';

export interface StatementRequest {
  readonly highlightId: Id;
  /** The statement to change; null for a new one. */
  readonly statementId: Id | null;
}

/** Which statement form is open; one at a time. */
export const useStatementRequest = create<{ readonly request: StatementRequest | null }>(() => ({
  request: null,
}));

/** Opens the statement form in the card of a highlight: for a new statement, or to change one. */
export function requestStatement(highlightId: Id, statementId: Id | null = null): void {
  useStatementRequest.setState({ request: { highlightId, statementId } });
}

export function closeStatement(): void {
  useStatementRequest.setState({ request: null });
}
