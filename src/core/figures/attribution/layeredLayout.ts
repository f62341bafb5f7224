import { finished, type Steps } from '../steps';
import { orderLayers } from './orderLayers';
import { placeInLayers } from './placeInLayers';

export interface LayoutEdge {
  readonly from: string;
  readonly to: string;
}

export interface LayoutSize {
  readonly width: number;
  readonly height: number;
  /** Between layers, and between nodes of one layer. */
  readonly gapX: number;
  readonly gapY: number;
}

export interface Layout {
  /** The top left corner of each node, and its layer from 0. */
  readonly places: ReadonlyMap<string, { readonly x: number; readonly y: number; readonly layer: number }>;
  /** For each edge given, in their order: the heights at which it passes the layers between its ends, from `from` on. */
  readonly bends: readonly (readonly { readonly x: number; readonly y: number }[])[];
  /** The edges that lead back to an earlier layer, by their place in the edges given: each closes a circle. */
  readonly back: ReadonlySet<number>;
  readonly width: number;
  readonly height: number;
}

/**
 * A layered drawing after Sugiyama (1981), from left to right: edges lead to a later layer, but those that close a
 * circle. Nodes never overlap; the same input gives the same drawing. Edges to nodes that are not given, or from a
 * node to itself, are passed over.
 */
export function layeredLayout(
  nodes: readonly string[],
  edges: readonly LayoutEdge[],
  size: LayoutSize,
): Layout {
  return finished(layeredLayoutSteps(nodes, edges, size));
}

/** `layeredLayout` in steps. */
export function* layeredLayoutSteps(
  nodes: readonly string[],
  edges: readonly LayoutEdge[],
  size: LayoutSize,
): Steps<Layout> {
  const known = new Set(nodes);
  const usable = edges.map(({ from, to }) => known.has(from) && known.has(to) && from !== to);
  const back = backEdges(nodes, edges, usable);
  const forward = edges.flatMap(({ from, to }, index) => {
    if (!usable[index]) return [];
    return [back.has(index) ? { from: to, to: from, index } : { from, to, index }];
  });
  const layerById = layersOf(nodes, forward);
  const numbers = new Map(nodes.map((id, place) => [id, place]));
  const layerOf = nodes.map((id) => layerById.get(id) ?? 0);
  const chains = forward.map(({ from, to, index }) =>
    withBends(index, numbers.get(from) ?? 0, numbers.get(to) ?? 0, layerOf),
  );
  yield;
  const layers = yield* orderLayers(layerOf, nodes.length, chains);
  const heights = yield* placeInLayers(layers, chains, size);
  const step = size.width + size.gapX;
  const places = new Map(
    nodes.map((id, place) => {
      const layer = layerOf[place] ?? 0;
      return [id, { x: layer * step, y: heights[place] ?? 0, layer }];
    }),
  );
  const bends: { x: number; y: number }[][] = edges.map(() => []);
  for (const { index, stops } of chains) {
    const points = stops.slice(1, -1).map((stop) => ({
      x: (layerOf[stop] ?? 0) * step + size.width / 2,
      y: (heights[stop] ?? 0) + size.height / 2,
    }));
    bends[index] = back.has(index) ? points.reverse() : points;
  }
  const last = Math.max(0, ...layerById.values());
  return {
    places,
    bends,
    back,
    width: nodes.length === 0 ? 0 : last * step + size.width,
    height: nodes.length === 0 ? 0 : heights.reduce((most, y) => Math.max(most, y), 0) + size.height,
  };
}

/** An edge by way of a place of its own in every layer between its ends. */
export interface Chain {
  readonly index: number;
  /** Node, places between, node: by number. */
  readonly stops: readonly number[];
}

/** Numbers the places an edge passes through, from the last number given on, and says in `layerOf` where they are. */
function withBends(index: number, from: number, to: number, layerOf: number[]): Chain {
  const stops = [from];
  for (let layer = (layerOf[from] ?? 0) + 1; layer < (layerOf[to] ?? 0); layer += 1)
    stops.push(layerOf.push(layer) - 1);
  stops.push(to);
  return { index, stops };
}

/** Edges that lead back to a node still open in a walk from the first node on. */
function backEdges(
  nodes: readonly string[],
  edges: readonly LayoutEdge[],
  usable: readonly boolean[],
): Set<number> {
  const leaving = new Map<string, number[]>();
  for (const [index, { from }] of edges.entries())
    if (usable[index]) leaving.set(from, [...(leaving.get(from) ?? []), index]);
  const arriving = new Set(edges.flatMap(({ to }, index) => (usable[index] ? [to] : [])));
  const done = new Set<string>();
  const open = new Set<string>();
  const back = new Set<number>();
  // A walk that begins where nobody points to calls fewer edges backward.
  const starts = [...nodes.filter((id) => !arriving.has(id)), ...nodes];
  for (const start of starts) {
    if (done.has(start)) continue;
    const path = [{ id: start, at: 0 }];
    open.add(start);
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const index = leaving.get(step.id)?.[step.at];
      step.at += 1;
      if (index === undefined) {
        open.delete(step.id);
        done.add(step.id);
        path.pop();
        continue;
      }
      const target = edges[index]?.to ?? '';
      if (open.has(target)) back.add(index);
      else if (!done.has(target)) {
        open.add(target);
        path.push({ id: target, at: 0 });
      }
    }
  }
  return back;
}

/** Each node one layer after the last of those that lead to it. `edges` have no circle. */
function layersOf(nodes: readonly string[], edges: readonly LayoutEdge[]): Map<string, number> {
  const waiting = new Map(nodes.map((id) => [id, 0]));
  const leaving = new Map<string, string[]>();
  for (const { from, to } of edges) {
    waiting.set(to, (waiting.get(to) ?? 0) + 1);
    leaving.set(from, [...(leaving.get(from) ?? []), to]);
  }
  const layerOf = new Map(nodes.map((id) => [id, 0]));
  const ready = nodes.filter((id) => waiting.get(id) === 0);
  for (let id = ready.shift(); id !== undefined; id = ready.shift()) {
    for (const to of leaving.get(id) ?? []) {
      layerOf.set(to, Math.max(layerOf.get(to) ?? 0, (layerOf.get(id) ?? 0) + 1));
      const left = (waiting.get(to) ?? 0) - 1;
      waiting.set(to, left);
      if (left === 0) ready.push(to);
    }
  }
  return layerOf;
}
