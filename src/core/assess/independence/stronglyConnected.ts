import type { Id } from '../../model/id';

/**
 * The strongly connected components of a directed graph, those without a way out before those that lead to them
 * (R. Tarjan, “Depth-First Search and Linear Graph Algorithms”, 1972); without recursion, so that long chains fit.
 */
export function stronglyConnected(edges: ReadonlyMap<Id, ReadonlySet<Id>>): Id[][] {
  const places = new Map<Id, number>();
  const lowest = new Map<Id, number>();
  const onStack = new Set<Id>();
  const stack: Id[] = [];
  const components: Id[][] = [];
  for (const start of edges.keys()) {
    if (places.has(start)) continue;
    const work = [begin(start)];
    while (work.length > 0) {
      const frame = work.at(-1) as ReturnType<typeof begin>;
      const next = frame.rest.shift();
      if (next !== undefined) {
        if (!places.has(next)) work.push(begin(next));
        else if (onStack.has(next)) lower(frame.id, places.get(next) as number);
        continue;
      }
      work.pop();
      const parent = work.at(-1);
      if (parent) lower(parent.id, lowest.get(frame.id) as number);
      if (lowest.get(frame.id) === places.get(frame.id)) components.push(unstacked(frame.id));
    }
  }
  return components;

  function begin(id: Id): { readonly id: Id; readonly rest: Id[] } {
    places.set(id, places.size);
    lowest.set(id, places.size - 1);
    stack.push(id);
    onStack.add(id);
    return { id, rest: [...(edges.get(id) ?? [])] };
  }

  function lower(id: Id, place: number): void {
    lowest.set(id, Math.min(lowest.get(id) as number, place));
  }

  function unstacked(until: Id): Id[] {
    const component: Id[] = [];
    for (;;) {
      const id = stack.pop() as Id;
      onStack.delete(id);
      component.push(id);
      if (id === until) return component;
    }
  }
}
