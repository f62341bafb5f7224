import type { Id, OriginKind } from '@core/model';
import type { AssayDatabase } from '@renderer/store/database';

/** Kinds that put out documents of their own. */
const publishing: ReadonlySet<OriginKind> = new Set(['outlet', 'organisation']);

/**
 * The origin of the source a highlight is in. While nobody has said whose source it is: the outlet or organisation its last
 * statement was traced to first. Null where there is neither.
 */
export async function outletOf(database: AssayDatabase, highlightId: Id): Promise<Id | null> {
  const highlight = await database.highlights.get(highlightId);
  const source = highlight && (await database.sources.get(highlight.sourceId));
  if (!source || source.originId !== null) return source?.originId ?? null;
  const inSource = await database.highlights.where('sourceId').equals(source.id).primaryKeys();
  const statements = await database.statements.where('highlightId').anyOf(inSource).toArray();
  const last = statements
    .filter(({ deletedAt, chain }) => deletedAt === null && chain.length > 0)
    .reduce<(typeof statements)[number] | null>(
      (latest, each) => (latest && latest.createdAt >= each.createdAt ? latest : each),
      null,
    );
  const first = last?.chain[0] && (await database.origins.get(last.chain[0].originId));
  return first && first.deletedAt === null && publishing.has(first.kind) ? first.id : null;
}
