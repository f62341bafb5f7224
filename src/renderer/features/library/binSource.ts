import { app } from '@renderer/app/appContext';
import { openSource, useWorkspace } from '@renderer/app/workspace';
import { lossWithout } from '@renderer/features/claims';
import { notify } from '@renderer/ui/notify';

/** Puts the open source in the bin. Its highlights stay with it and come back when it is restored. */
export async function binSource(): Promise<void> {
  const { session, database } = app();
  const { sourceId } = useWorkspace.getState();
  const source = sourceId === null ? undefined : await database.sources.get(sourceId);
  if (!source) return;
  const loss = await lossWithout({ kind: 'source', id: source.id });
  const result = await session.commit(`Move “${source.title}” to the bin`, async (edit) => {
    await edit.bin('sources', source.id);
  });
  if (!result.ok) return notify.problem(result.error.message);
  openSource(null);
  notify.done(`“${source.title}” is in the bin, with its highlights. ${loss}Undo brings it back.`);
}
