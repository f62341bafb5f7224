import type { Id, TagRow } from '@core/model';
import { bySiblingOrder } from './tagTree';

/** The living tags directly under `parentId`, in the order they are shown. */
export function tagsUnder(tags: readonly TagRow[], parentId: Id | null): TagRow[] {
  return tags.filter((tag) => tag.parentId === parentId && !tag.deletedAt).sort(bySiblingOrder);
}

/** The ids of a tag's parent, its parent, and so on; ends at a loop. */
export function ancestorsOf(tags: readonly TagRow[], id: Id): Id[] {
  const byId = new Map(tags.map((tag) => [tag.id, tag]));
  const ancestors: Id[] = [];
  let parentId = byId.get(id)?.parentId ?? null;
  while (parentId !== null && parentId !== id && !ancestors.includes(parentId)) {
    ancestors.push(parentId);
    parentId = byId.get(parentId)?.parentId ?? null;
  }
  return ancestors;
}
