import type { Id } from '@core/model';
import { Dexie } from 'dexie';
import type { AssayDatabase } from './database';

/** How many rows of a case's table are not in the bin. Counted in the index: no row is read. */
export async function countRows(
  database: AssayDatabase,
  table: 'sources' | 'highlights' | 'claims',
  caseId: Id,
): Promise<number> {
  const rows = database.table(table);
  const [all, binned] = await Promise.all([
    rows.where('caseId').equals(caseId).count(),
    rows.where('[caseId+deletedAt]').between([caseId, Dexie.minKey], [caseId, Dexie.maxKey]).count(),
  ]);
  return all - binned;
}

/** How many highlights of a source are not in the bin. Counted in the index: no row is read. */
export async function countHighlights(database: AssayDatabase, sourceId: Id): Promise<number> {
  const [all, binned] = await Promise.all([
    database.highlights.where('sourceId').equals(sourceId).count(),
    database.highlights
      .where('[sourceId+deletedAt]')
      .between([sourceId, Dexie.minKey], [sourceId, Dexie.maxKey])
      .count(),
  ]);
  return all - binned;
}

/** How many highlights that are not in the bin have each of the tags. Reads no rows but those in the bin. */
export async function countTagUses(
  database: AssayDatabase,
  caseId: Id,
  tagIds: readonly Id[],
): Promise<ReadonlyMap<Id, number>> {
  const binned = await database.highlights
    .where('[caseId+deletedAt]')
    .between([caseId, Dexie.minKey], [caseId, Dexie.maxKey])
    .toArray();
  const inBin = new Map<Id, number>();
  for (const row of binned) for (const id of row.tagIds) inBin.set(id, (inBin.get(id) ?? 0) + 1);
  const counts = await Promise.all(
    tagIds.map((id) => database.highlights.where('tagIds').equals(id).count()),
  );
  return new Map(tagIds.map((id, place) => [id, (counts[place] ?? 0) - (inBin.get(id) ?? 0)]));
}
