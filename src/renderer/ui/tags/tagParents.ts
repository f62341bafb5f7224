import type { Id, TagRow } from '@core/model';

/** The names of a tag's parents, outermost first. A circle or a parent that is gone ends the path. */
export function tagParents(tag: TagRow, tags: ReadonlyMap<Id, TagRow>): string[] {
  const path: string[] = [];
  const seen = new Set<Id>([tag.id]);
  let parent = tag.parentId === null ? undefined : tags.get(tag.parentId);
  while (parent && !seen.has(parent.id)) {
    path.unshift(parent.name);
    seen.add(parent.id);
    parent = parent.parentId === null ? undefined : tags.get(parent.parentId);
  }
  return path;
}
