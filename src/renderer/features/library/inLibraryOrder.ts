import type { Id, SourceRow } from '@core/model';

/** A source in the list. `depth` is 0 for one that stands by itself, 1 for what came in it, and so on. */
export interface ListedSource {
  readonly source: SourceRow;
  readonly depth: number;
}

/**
 * The sources in the order in which they were taken in, each followed by what came in it: a mail's attachments, their
 * own attachments. One whose mail is not among them stands by itself.
 */
export function inLibraryOrder(sources: readonly SourceRow[]): ListedSource[] {
  const inOrder = sources.toSorted((left, right) =>
    left.createdAt < right.createdAt ? -1 : Number(left.createdAt > right.createdAt),
  );
  const present = new Set(inOrder.map(({ id }) => id));
  const inside = new Map<Id | null, SourceRow[]>();
  for (const source of inOrder) {
    const id = source.partOf?.sourceId ?? null;
    const container = id !== null && id !== source.id && present.has(id) ? id : null;
    const others = inside.get(container);
    if (others) others.push(source);
    else inside.set(container, [source]);
  }
  const listed: ListedSource[] = [];
  const add = (source: SourceRow, depth: number) => {
    listed.push({ source, depth });
    const own = inside.get(source.id) ?? [];
    inside.delete(source.id);
    for (const each of own) add(each, depth + 1);
  };
  for (const source of inside.get(null) ?? []) add(source, 0);
  // Sources that name each other as their container can only come from a damaged journal: none is left out.
  for (const rest of [...inside].filter(([id]) => id !== null).flatMap(([, own]) => own))
    if (!listed.some(({ source }) => source.id === rest.id)) listed.push({ source: rest, depth: 0 });
  return listed;
}
