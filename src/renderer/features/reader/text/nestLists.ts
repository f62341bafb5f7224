import type { Block } from '@core/model';
import type { DrawnBlock } from './sections';

export type ListItemBlock = Extract<Block, { kind: 'listItem' }>;

export interface ListItem {
  readonly block: ListItemBlock;
  readonly lists: List[];
}

export interface List {
  readonly ordered: boolean;
  readonly items: ListItem[];
}

/** Consecutive blocks: a list, or one block that is none. */
export type Flow =
  | { readonly kind: 'list'; readonly list: List }
  | { readonly kind: 'block'; readonly drawn: DrawnBlock };

/**
 * Makes trees of consecutive list items by their depth. A depth that skips levels nests one level
 * deeper than what stands before it; items of another kind at the same depth begin another list.
 */
export function nestLists(blocks: readonly DrawnBlock[]): Flow[] {
  const flow: Flow[] = [];
  /** The open list of each level, with the depth its items have in the source. */
  let open: { depth: number; list: List }[] = [];
  for (const drawn of blocks) {
    const { block } = drawn;
    if (block.kind !== 'listItem') {
      open = [];
      flow.push({ kind: 'block', drawn });
      continue;
    }
    while (open.length > 1 && (open.at(-1)?.depth ?? 0) > block.depth) open.pop();
    const item: ListItem = { block, lists: [] };
    const top = open.at(-1);
    if (top && block.depth > top.depth) {
      const list: List = { ordered: block.ordered, items: [item] };
      top.list.items.at(-1)?.lists.push(list);
      open.push({ depth: block.depth, list });
    } else if (top && top.list.ordered === block.ordered) {
      top.list.items.push(item);
    } else {
      const list: List = { ordered: block.ordered, items: [item] };
      open.pop();
      const parent = open.at(-1)?.list.items.at(-1);
      if (parent) parent.lists.push(list);
      else flow.push({ kind: 'list', list });
      open.push({ depth: block.depth, list });
    }
  }
  return flow;
}
