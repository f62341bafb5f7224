import type { Conflict } from '@core/assess';
import type { ConflictRow, Id, Result } from '@core/model';
import { app } from '@renderer/app/appContext';
import type { Edit } from '@renderer/store/edit';

type View = Pick<ConflictRow, 'note' | 'wouldSettle' | 'state'>;

const unwritten: View = { note: null, wouldSettle: '', state: 'open' };

/** Keeps what the analyst holds of a conflict. The first thing written makes its row. */
export function viewConflict(
  conflict: Pick<Conflict, 'key' | 'claimIds'>,
  patch: Partial<View>,
  group: string | null = null,
): Promise<Result<unknown>> {
  return app().session.commit(
    labelOf(patch),
    async (edit) => {
      const row = await rowOf(edit, conflict.key);
      const { key, claimIds } = conflict;
      if (row) await edit.update('conflicts', row.id, patch);
      else await edit.create('conflicts', { key, claimIds: claimIds.slice(0, 200), ...unwritten, ...patch });
    },
    { group },
  );
}

/** What was written of a conflict that is no longer found moves to the bin. */
export function binConflictView(id: Id): Promise<Result<unknown>> {
  return app().session.commit('Move the view of a former conflict to the bin', async (edit) => {
    await edit.bin('conflicts', id);
  });
}

/** The one written last, as it is shown. */
async function rowOf(edit: Edit, key: string): Promise<ConflictRow | undefined> {
  const rows = (await edit.all('conflicts')).filter((row) => row.key === key && !row.deletedAt);
  return rows.sort((left, right) => left.updatedAt.localeCompare(right.updatedAt)).at(-1);
}

function labelOf({ state, wouldSettle }: Partial<View>): string {
  if (state !== undefined) return state === 'settled' ? 'Call a conflict settled' : 'Open a conflict again';
  return wouldSettle === undefined ? 'Write a view of a conflict' : 'Say what would settle a conflict';
}
