import type { Id, TagRow } from '@core/model';
import { tagParents } from '@renderer/ui/tags';

/** Tags as the entries of a select, told apart by their path, in the order of the paths. */
export function tagEntries(
  tags: readonly TagRow[],
  without: (tag: TagRow) => boolean,
): { value: Id; label: string }[] {
  const byId = new Map(tags.map((tag) => [tag.id, tag]));
  return tags
    .filter((tag) => !without(tag))
    .map((tag) => ({ value: tag.id, label: [...tagParents(tag, byId), tag.name].join(' ▸ ') }))
    .sort((left, right) => left.label.localeCompare(right.label));
}
