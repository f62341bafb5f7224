import type { Id, TagRow } from '@core/model';

/** A tag with the tags under it, in the order they are shown. */
export interface TagNode {
  readonly tag: TagRow;
  readonly children: readonly TagNode[];
}

/** One line of the tree as drawn, with what a screen reader needs to say of it. */
export interface TagLine {
  readonly tag: TagRow;
  /** From 1. */
  readonly level: number;
  /** Place among its siblings, from 1. */
  readonly position: number;
  readonly siblings: number;
  /** Null for a tag without tags under it. */
  readonly expanded: boolean | null;
}

/**
 * The tree of the given tags. A tag whose parent is not among them, or that would be its own
 * ancestor (two merged copies of a case can bring that about), stands at the top: none is lost.
 */
export function tagTree(tags: readonly TagRow[]): TagNode[] {
  const byId = new Map(tags.map((tag) => [tag.id, tag]));
  const byParent = new Map<Id | null, TagRow[]>();
  for (const tag of tags) {
    const parent = tag.parentId !== null && reachesTop(tag, byId) ? tag.parentId : null;
    const list = byParent.get(parent);
    if (list) list.push(tag);
    else byParent.set(parent, [tag]);
  }
  const nodesUnder = (parent: Id | null): TagNode[] =>
    (byParent.get(parent) ?? []).sort(bySiblingOrder).map((tag) => ({ tag, children: nodesUnder(tag.id) }));
  return nodesUnder(null);
}

/** The lines of a tree from the top down, without what is under a closed tag. */
export function tagLines(nodes: readonly TagNode[], closed: ReadonlySet<Id>, level = 1): TagLine[] {
  return nodes.flatMap(({ tag, children }, index) => {
    const expanded = children.length === 0 ? null : !closed.has(tag.id);
    const line = { tag, level, position: index + 1, siblings: nodes.length, expanded };
    return [line, ...(expanded ? tagLines(children, closed, level + 1) : [])];
  });
}

export function bySiblingOrder(left: TagRow, right: TagRow): number {
  return left.order - right.order || left.name.localeCompare(right.name) || left.id.localeCompare(right.id);
}

/** Whether the tag's parent is there, and going up from it never comes back to where it was. */
function reachesTop(tag: TagRow, byId: ReadonlyMap<Id, TagRow>): boolean {
  const seen = new Set<Id>([tag.id]);
  let parent = tag.parentId === null ? undefined : byId.get(tag.parentId);
  if (!parent) return false;
  while (parent) {
    if (seen.has(parent.id)) return false;
    seen.add(parent.id);
    parent = parent.parentId === null ? undefined : byId.get(parent.parentId);
  }
  return true;
}
