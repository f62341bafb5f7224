import { app } from '@renderer/app/appContext';
import { useWorkspace } from '@renderer/app/workspace';
import { notify } from '@renderer/ui/notify';
import { askForBoard } from '../add/askForBoard';

/** Asks on which board the claim at hand goes, or the statements of the chosen highlight. */
export async function requestAdding(): Promise<void> {
  const { view, claimId, highlightId } = useWorkspace.getState();
  const { database } = app();
  const claim = view === 'claims' && claimId ? await database.claims.get(claimId) : undefined;
  if (claim && !claim.deletedAt) {
    askForBoard({ items: [{ claimId: claim.id }], words: claim.text });
    return;
  }
  const statements = (
    await database.statements
      .where('highlightId')
      .equals(highlightId ?? '')
      .toArray()
  ).filter((row) => row.deletedAt === null);
  if (statements.length === 0) {
    notify.problem('Choose a claim, or a highlight that states something, and then the board it goes on.');
    return;
  }
  const claims = await database.claims.bulkGet([...new Set(statements.map((row) => row.claimId))]);
  const words = claims.flatMap((row) => (row && !row.deletedAt ? [row.text] : []));
  askForBoard({ items: statements.map(({ id }) => ({ statementId: id })), words: words.join(' · ') });
}
