import type { Id } from '../../model/id';

interface Edge {
  readonly from: Id;
  readonly to: Id;
}

/**
 * Who has it from each other: the strongly connected parts of more than one origin, after Tarjan (1972), without
 * recursion. Nodes in the order given; edges to nodes that are not given are passed over.
 */
export function circlesOf(nodes: readonly Id[], edges: readonly Edge[]): Id[][] {
  const next = new Map<Id, Id[]>(nodes.map((id) => [id, []]));
  for (const { from, to } of edges) if (next.has(to)) next.get(from)?.push(to);
  const index = new Map<Id, number>();
  const low = new Map<Id, number>();
  const stack: Id[] = [];
  const onStack = new Set<Id>();
  const circles: Id[][] = [];
  for (const start of nodes) {
    if (index.has(start)) continue;
    const path: { id: Id; at: number }[] = [];
    const enter = (id: Id) => {
      index.set(id, index.size);
      low.set(id, index.size - 1);
      stack.push(id);
      onStack.add(id);
      path.push({ id, at: 0 });
    };
    enter(start);
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const { id } = step;
      const target = next.get(id)?.[step.at];
      step.at += 1;
      if (target !== undefined) {
        if (!index.has(target)) enter(target);
        else if (onStack.has(target)) lower(low, id, index.get(target));
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent) lower(low, parent.id, low.get(id));
      if (low.get(id) !== index.get(id)) continue;
      const part = stack.splice(stack.indexOf(id));
      for (const member of part) onStack.delete(member);
      if (part.length > 1) circles.push(part);
    }
  }
  return circles;
}

function lower(low: Map<Id, number>, id: Id, value: number | undefined): void {
  if (value !== undefined && value < (low.get(id) ?? Number.POSITIVE_INFINITY)) low.set(id, value);
}
