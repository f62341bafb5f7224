import type { Chain } from './layeredLayout';

const sweeps = 8;

/**
 * What stands in each layer, from the top: nodes and the places edges pass through, sorted again and again by the
 * middle of their neighbours, so that fewer edges cross. Ties stay as they were.
 */
export function orderLayers(
  nodes: readonly string[],
  layerOf: ReadonlyMap<string, number>,
  chains: readonly Chain[],
): string[][] {
  const layers: string[][] = [];
  const put = (id: string, layer: number) => {
    while (layers.length <= layer) layers.push([]);
    layers[layer]?.push(id);
  };
  for (const id of nodes) put(id, layerOf.get(id) ?? 0);
  const before = new Map<string, string[]>();
  const after = new Map<string, string[]>();
  for (const { stops } of chains)
    for (const [place, id] of stops.entries()) {
      if (place > 0 && place < stops.length - 1) put(id, (layerOf.get(stops[0] ?? '') ?? 0) + place);
      const next = stops[place + 1];
      if (next === undefined) continue;
      after.set(id, [...(after.get(id) ?? []), next]);
      before.set(next, [...(before.get(next) ?? []), id]);
    }
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    const isForward = sweep % 2 === 0;
    const order = isForward ? layers.keys() : [...layers.keys()].reverse();
    for (const layer of order) sortLayer(layers, layer, isForward ? before : after);
  }
  return layers;
}

function sortLayer(
  layers: string[][],
  layer: number,
  neighbours: ReadonlyMap<string, readonly string[]>,
): void {
  const places = new Map<string, number>();
  for (const other of [layers[layer - 1], layers[layer + 1]])
    for (const [place, id] of (other ?? []).entries()) places.set(id, place);
  const own = layers[layer] ?? [];
  const middle = new Map(
    own.map((id, place) => {
      const known = (neighbours.get(id) ?? []).flatMap((other) => places.get(other) ?? []);
      return [id, known.length > 0 ? known.reduce((sum, value) => sum + value, 0) / known.length : place];
    }),
  );
  layers[layer] = own.toSorted((left, right) => (middle.get(left) ?? 0) - (middle.get(right) ?? 0));
}
