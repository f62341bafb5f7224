import type { Id, TagRow } from '@core/model';
import { ancestorsOf, tagsUnder } from './tagRelations';

/** A highlight's tags once `from` has become `into`: same places, `into` only once. */
export function mergedTagIds(tagIds: readonly Id[], from: Id, into: Id): Id[] {
  return [...new Set(tagIds.map((id) => (id === from ? into : id)))];
}

/**
 * New parents for the tags under a tag that is merged into another: they go under that one. Where
 * that would make a loop (`into` stands somewhere under `from`), the branch that holds `into` takes
 * the place of `from`.
 */
export function parentsAfterMerge(tags: readonly TagRow[], from: TagRow, into: Id): Map<Id, Id | null> {
  const branch = new Set([into, ...ancestorsOf(tags, into)]);
  return new Map(
    tagsUnder(tags, from.id).map((child) => [child.id, branch.has(child.id) ? from.parentId : into]),
  );
}
