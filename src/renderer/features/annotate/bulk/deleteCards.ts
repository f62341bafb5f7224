import type { Id } from '@core/model';
import { chooseHighlight, useWorkspace } from '@renderer/app/workspace';
import { saveOpenEditors } from '@renderer/ui/editor';
import { tellOutcome } from '@renderer/ui/tellOutcome';
import { deleteHighlight } from '../actions/deleteHighlight';
import { deleteAll } from './bulkEdits';
import { clearCardSelection } from './cardSelection';

/** Puts the highlights of the selected cards in the bin. */
export async function deleteCards(highlightIds: readonly Id[]): Promise<void> {
  const [only] = highlightIds;
  if (highlightIds.length === 1 && only) return deleteHighlight(only);
  await saveOpenEditors();
  const done = `${highlightIds.length} highlights are in the bin. Undo brings them back.`;
  if (!tellOutcome(await deleteAll(highlightIds), done)) return;
  clearCardSelection();
  const { highlightId } = useWorkspace.getState();
  if (highlightId && highlightIds.includes(highlightId)) chooseHighlight(null);
}
