import type { Steps } from '../steps';
import type { Chain, LayoutSize } from './layeredLayout';

const passes = 6;

/**
 * The top of everything in the layers, by number, keeping their order: as near to the middle of its neighbours as the
 * distance between neighbours of a layer allows.
 */
export function* placeInLayers(
  layers: readonly (readonly number[])[],
  chains: readonly Chain[],
  { height, gapY }: LayoutSize,
): Steps<Float64Array> {
  const distance = height + gapY;
  const count = layers.reduce((sum, layer) => sum + layer.length, 0);
  const tops = new Float64Array(count);
  if (count === 0) return tops;
  const neighbours: number[][] = Array.from({ length: count }, () => []);
  for (const { stops } of chains)
    for (const [place, id] of stops.entries()) {
      const next = stops[place + 1];
      if (next === undefined) continue;
      neighbours[id]?.push(next);
      neighbours[next]?.push(id);
    }
  for (const layer of layers) for (const [place, id] of layer.entries()) tops[id] = place * distance;
  for (let pass = 0; pass < passes; pass += 1) {
    yield;
    for (const layer of pass % 2 === 0 ? layers : layers.toReversed()) {
      const wanted = layer.map((id) => middleOf(id, neighbours[id] ?? [], tops));
      for (const [place, top] of apart(wanted, distance).entries()) tops[layer[place] ?? 0] = top;
    }
  }
  const least = tops.reduce((lowest, top) => Math.min(lowest, top), Number.POSITIVE_INFINITY);
  return tops.map((top) => top - least);
}

function middleOf(id: number, around: readonly number[], tops: Float64Array): number {
  if (around.length === 0) return tops[id] ?? 0;
  let sum = 0;
  for (const other of around) sum += tops[other] ?? 0;
  return sum / around.length;
}

/**
 * Heights as near as can be to those wanted, in the same order and at least `distance` apart: blocks that would come
 * too near are moved together (pool adjacent violators).
 */
function apart(wanted: readonly number[], distance: number): number[] {
  const blocks: { sum: number; count: number }[] = [];
  for (const [place, value] of wanted.entries()) {
    blocks.push({ sum: value - place * distance, count: 1 });
    for (let last = blocks.at(-1), previous = blocks.at(-2); last && previous; ) {
      if (previous.sum / previous.count <= last.sum / last.count) break;
      previous.sum += last.sum;
      previous.count += last.count;
      blocks.pop();
      last = previous;
      previous = blocks.at(-2);
    }
  }
  const tops: number[] = [];
  for (const { sum, count } of blocks)
    for (let place = 0; place < count; place += 1) tops.push(sum / count + tops.length * distance);
  return tops;
}
