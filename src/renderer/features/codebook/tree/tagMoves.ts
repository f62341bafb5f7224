import type { Id, TagRow } from '@core/model';
import { tagsUnder } from './tagRelations';

/** Where a tag goes: under which tag, and before which of those there (null: last). */
export interface TagPlace {
  readonly parentId: Id | null;
  readonly before: Id | null;
}

/** The ways a tag can be moved by key or command, each relative to where it stands. */
export type TagStep = 'up' | 'down' | 'under' | 'out';

/** Where a step leads; null when there is nowhere to go. */
export function stepPlace(tags: readonly TagRow[], tag: TagRow, step: TagStep): TagPlace | null {
  const siblings = tagsUnder(tags, tag.parentId);
  const index = siblings.findIndex((sibling) => sibling.id === tag.id);
  const previous = siblings[index - 1];
  if (step === 'up') return previous ? { parentId: tag.parentId, before: previous.id } : null;
  if (step === 'down') {
    if (!siblings[index + 1]) return null;
    return { parentId: tag.parentId, before: siblings[index + 2]?.id ?? null };
  }
  if (step === 'under') return previous ? { parentId: previous.id, before: null } : null;
  const parent = tags.find((each) => each.id === tag.parentId);
  if (!parent) return null;
  return { parentId: parent.parentId, before: nextSibling(tags, parent)?.id ?? null };
}

/**
 * Order numbers that bring a tag to `place`. Only its own changes where there is room between its
 * neighbours; where they share a number, all tags of the place are numbered anew.
 */
export function ordersAt(tags: readonly TagRow[], id: Id, place: TagPlace): Map<Id, number> {
  const siblings = tagsUnder(tags, place.parentId).filter((tag) => tag.id !== id);
  const found = siblings.findIndex((tag) => tag.id === place.before);
  const index = found < 0 ? siblings.length : found;
  const [previous, next] = [siblings[index - 1]?.order, siblings[index]?.order];
  const order = orderBetween(previous, next);
  if (order !== null) return new Map([[id, order]]);
  const ids = siblings.map((tag) => tag.id).toSpliced(index, 0, id);
  return new Map(ids.map((each, position) => [each, position]));
}

function orderBetween(previous: number | undefined, next: number | undefined): number | null {
  if (previous === undefined) return next === undefined ? 0 : next - 1;
  if (next === undefined) return previous + 1;
  const middle = (previous + next) / 2;
  return previous < middle && middle < next ? middle : null;
}

function nextSibling(tags: readonly TagRow[], tag: TagRow): TagRow | undefined {
  const siblings = tagsUnder(tags, tag.parentId);
  return siblings[siblings.findIndex((sibling) => sibling.id === tag.id) + 1];
}
