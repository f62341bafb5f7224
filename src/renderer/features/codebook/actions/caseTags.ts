import type { TagRow } from '@core/model';
import { app } from '@renderer/app/appContext';

/** All tags of the open case, binned ones included. */
export function caseTags(): Promise<TagRow[]> {
  const { database, session } = app();
  return database.tags.where('caseId').equals(session.caseId).toArray();
}

export async function livingTags(): Promise<TagRow[]> {
  return (await caseTags()).filter((tag) => !tag.deletedAt);
}
