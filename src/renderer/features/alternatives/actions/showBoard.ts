import type { Id } from '@core/model';
import { runCommand } from '@renderer/app/commands/registry';
import { useAlternativesState } from '../alternativesState';

/** Shows the board of a question; null: the one shown last. */
export function showBoard(questionId: Id | null): void {
  if (questionId) useAlternativesState.setState({ questionId, sorted: null });
  runCommand('compare.hypotheses');
}
