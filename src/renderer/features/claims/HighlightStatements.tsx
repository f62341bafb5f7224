import type { Id } from '@core/model';

export interface HighlightStatementsProps {
  readonly highlightId: Id;
  /** The card is the chosen one: statements can be changed and added. */
  readonly editing: boolean;
}

/** What a highlight says about claims, as lines on its card. */
export function HighlightStatements(_props: HighlightStatementsProps) {
  return null;
}
