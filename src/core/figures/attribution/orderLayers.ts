import type { Steps } from '../steps';
import type { Chain } from './layeredLayout';

const sweeps = 8;

/**
 * What stands in each layer, from the top: the first `nodes` numbers of `layerOf`, and the places edges pass through, sorted
 * again and again by the middle of their neighbours, so that fewer edges cross. Ties stay as they were.
 */
export function* orderLayers(
  layerOf: readonly number[],
  nodes: number,
  chains: readonly Chain[],
): Steps<readonly (readonly number[])[]> {
  const layers: number[][] = [];
  const put = (id: number) => {
    const layer = layerOf[id] ?? 0;
    while (layers.length <= layer) layers.push([]);
    layers[layer]?.push(id);
  };
  for (let id = 0; id < nodes; id += 1) put(id);
  const before: number[][] = layerOf.map(() => []);
  const after: number[][] = layerOf.map(() => []);
  for (const { stops } of chains)
    for (const [place, id] of stops.entries()) {
      if (place > 0 && place < stops.length - 1) put(id);
      const next = stops[place + 1];
      if (next === undefined) continue;
      after[id]?.push(next);
      before[next]?.push(id);
    }
  const places = new Int32Array(layerOf.length);
  const middles = new Float64Array(layerOf.length);
  for (const layer of layers) for (const [place, id] of layer.entries()) places[id] = place;
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    yield;
    const isForward = sweep % 2 === 0;
    const neighbours = isForward ? before : after;
    for (const layer of isForward ? layers : layers.toReversed()) {
      // Those of layers further away do not pull: a neighbour is always one layer on.
      for (const [place, id] of layer.entries()) middles[id] = middle(neighbours[id] ?? [], places, place);
      layer.sort((left, right) => (middles[left] ?? 0) - (middles[right] ?? 0));
      for (const [place, id] of layer.entries()) places[id] = place;
    }
  }
  return layers;
}

function middle(around: readonly number[], places: Int32Array, alone: number): number {
  if (around.length === 0) return alone;
  let sum = 0;
  for (const id of around) sum += places[id] ?? 0;
  return sum / around.length;
}
