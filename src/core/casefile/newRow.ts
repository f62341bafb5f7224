import { type Id, newId } from '../model/id';

/** The fields every new row begins with. `at` is ISO 8601 UTC. */
export interface NewRow {
  readonly id: Id;
  readonly caseId: Id;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly updatedAt: string;
  readonly deletedAt: null;
}

/** The base fields of a row made now by `by`, with a new id unless one is given. */
export function newRow(caseId: Id, by: string, at: string, id: Id = newId()): NewRow {
  return { id, caseId, createdAt: at, createdBy: by, updatedAt: at, deletedAt: null };
}
