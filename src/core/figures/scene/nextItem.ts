import type { SceneItem } from './scene';

export type Direction = 'up' | 'down' | 'left' | 'right';

/** Straight ahead counts more than near by the side. */
const asideWeight = 2;

/** The item an arrow key leads to from another: the nearest that lies in its direction; null where there is none. */
export function nextItem(
  items: readonly SceneItem[],
  from: SceneItem,
  direction: Direction,
): SceneItem | null {
  const start = centre(from);
  const isAcross = direction === 'left' || direction === 'right';
  const sign = direction === 'right' || direction === 'down' ? 1 : -1;
  let best: SceneItem | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const { x, y } = centre(item);
    const [ahead, aside] = isAcross ? [x - start.x, y - start.y] : [y - start.y, x - start.x];
    if (item === from || ahead * sign <= 0) continue;
    const distance = Math.abs(ahead) + asideWeight * Math.abs(aside);
    if (distance < least) [best, least] = [item, distance];
  }
  return best;
}

function centre({ box: { x, y, w, h } }: SceneItem): { x: number; y: number } {
  return { x: x + w / 2, y: y + h / 2 };
}
