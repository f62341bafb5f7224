import type { Id } from '@core/model';
import { useAlternativesState } from '../alternativesState';

/** Shows the board of a question in Compare; null: the one shown last. */
export async function showBoard(questionId: Id | null): Promise<void> {
  if (questionId) useAlternativesState.setState({ questionId, sorted: null });
  // The registry knows Compare, and Compare knows this feature: asked for when needed, they are no circle.
  const { runCommand } = await import('@renderer/app/commands/registry');
  runCommand('compare.hypotheses');
}
