import type { Chain, LayoutSize } from './layeredLayout';

const passes = 6;

/**
 * The top of everything in the layers, keeping their order: as near to the middle of its neighbours as the distance
 * between neighbours of a layer allows.
 */
export function placeInLayers(
  layers: readonly (readonly string[])[],
  chains: readonly Chain[],
  { height, gapY }: LayoutSize,
): Map<string, number> {
  const distance = height + gapY;
  const neighbours = new Map<string, string[]>();
  for (const { stops } of chains)
    for (const [place, id] of stops.entries()) {
      const around = [stops[place - 1], stops[place + 1]].flatMap((other) => other ?? []);
      neighbours.set(id, [...(neighbours.get(id) ?? []), ...around]);
    }
  const tops = new Map<string, number>();
  for (const layer of layers) for (const [place, id] of layer.entries()) tops.set(id, place * distance);
  for (let pass = 0; pass < passes; pass += 1)
    for (const layer of pass % 2 === 0 ? layers : layers.toReversed()) {
      const wanted = layer.map((id) => {
        const around = neighbours.get(id) ?? [];
        if (around.length === 0) return tops.get(id) ?? 0;
        return around.reduce((sum, other) => sum + (tops.get(other) ?? 0), 0) / around.length;
      });
      for (const [place, top] of apart(wanted, distance).entries()) tops.set(layer[place] ?? '', top);
    }
  const least = Math.min(...tops.values());
  return new Map([...tops].map(([id, top]) => [id, top - least]));
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
