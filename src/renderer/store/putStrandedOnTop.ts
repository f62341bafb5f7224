import { changeSchema, type Id } from '@core/model';
import type { AssayDatabase } from './database';
import { putOnTop } from './rejoin';

/**
 * Puts changes that stood behind a journal's damage on top of what could be restored, where the
 * working store does not have them. `bodies` are their JSON; what is none of this case is passed over.
 */
export async function putStrandedOnTop(
  database: AssayDatabase,
  caseId: Id,
  bodies: readonly string[] = [],
): Promise<void> {
  for (const body of bodies) {
    const change = changeSchema.safeParse(JSON.parse(body)).data;
    if (!change || change.caseId !== caseId) continue;
    if ((await database.changes.where('id').equals(change.id).count()) > 0) continue;
    await putOnTop(database, { ...change, body });
  }
}
