import type { AnyRow, Change } from '@core/model';
import { app } from '@renderer/app/appContext';
import { notify } from '@renderer/ui/notify';
import { saveOpenEditors } from './Autosave';

/**
 * Undoes or redoes in the case from inside an editor. A step that changes nothing the user can see
 * (typing that the editor's own history took back already) is passed over, once.
 */
export async function turnBeyondEditor(step: 'undo' | 'redo'): Promise<void> {
  await saveOpenEditors();
  const { session } = app();
  let result = await session[step]();
  if (result.ok && result.value && changesNothing(result.value)) result = await session[step]();
  if (!result.ok) notify.problem(result.error.message);
}

/** True when every row came out of the change as it went in, but for the time. */
export function changesNothing(change: Pick<Change, 'operations'>): boolean {
  return change.operations.every(({ before, after }) => withoutTime(before) === withoutTime(after));
}

function withoutTime(row: AnyRow | null): string {
  return JSON.stringify(row && { ...row, updatedAt: '' });
}
