import type { Id } from '@core/model';
import type { AssayDatabase } from '@renderer/store/database';

/** The year the source of a highlight was published in, for dates it gives without one. */
export async function yearOf(database: AssayDatabase, highlightId: Id): Promise<string | undefined> {
  const highlight = await database.highlights.get(highlightId);
  const source = highlight && (await database.sources.get(highlight.sourceId));
  return /^\d{4}/u.exec(source?.publishedAt ?? '')?.[0];
}
