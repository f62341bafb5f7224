import type { Id } from '@core/model';
import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { app } from '@renderer/app/appContext';
import { chooseHighlight, useWorkspace } from '@renderer/app/workspace';
import { saveOpenEditors } from '@renderer/ui/editor';
import { tellOutcome } from '@renderer/ui/tellOutcome';
import styles from './deleteHighlight.module.css';

/** Puts a highlight in the bin, with a toast that takes it out again. Its statements and note stay with it. */
export async function deleteHighlight(highlightId: Id): Promise<void> {
  await saveOpenEditors();
  const result = await app().session.commit('Delete a highlight', async (edit) => {
    await edit.bin('highlights', highlightId);
  });
  if (!tellOutcome(result)) return;
  if (useWorkspace.getState().highlightId === highlightId) chooseHighlight(null);
  const toast = `deleted-${highlightId}`;
  notifications.show({
    id: toast,
    autoClose: 8_000,
    withBorder: true,
    message: (
      <span className={styles.toast}>
        The highlight is in the bin.
        <Button
          variant="subtle"
          size="compact-xs"
          onClick={() => {
            notifications.hide(toast);
            void restoreHighlight(highlightId);
          }}
        >
          {/* Not “Undo”: that is the name of the one button that takes back the last change. */}
          Bring it back
        </Button>
      </span>
    ),
  });
}

/** Takes a highlight out of the bin, whatever was done since. */
async function restoreHighlight(highlightId: Id): Promise<void> {
  const result = await app().session.commit('Take a highlight out of the bin', async (edit) => {
    await edit.update('highlights', highlightId, { deletedAt: null });
  });
  if (tellOutcome(result)) chooseHighlight(highlightId);
}
