import type { Page } from '@core/model';
import type { Reading } from '../../Reading';
import { type Point, unturnPoint } from '../layout/turnPoint';
import type { Paged } from '../Paged';
import { nearestRun } from './nearestRun';
import { pageClusters, type RunCluster } from './pageClusters';

const clustersOf = new WeakMap<Page, readonly RunCluster[]>();

/** The offset a pointer stands nearest to, also in the blank between lines and columns. Null where no words are near. */
export function offsetAtPoint(reading: Reading, paged: Paged, x: number, y: number): number | null {
  const elements = [...(reading.root?.querySelectorAll<HTMLElement>('[data-page]') ?? [])].filter(
    (element) => (paged.pages[Number(element.dataset.page)]?.runs.length ?? 0) > 0,
  );
  const heights = elements.map((element) => {
    const box = element.getBoundingClientRect();
    return Math.max(box.top - y, y - box.bottom, 0);
  });
  const element = elements[heights.indexOf(Math.min(...heights))];
  const page = paged.pages[Number(element?.dataset.page)];
  if (!element || !page) return null;
  let clusters = clustersOf.get(page);
  if (!clusters) {
    clusters = pageClusters(page, reading.text, reading.sourceText.blocks);
    clustersOf.set(page, clusters);
  }
  const run = nearestRun(clusters, pointOfPage(element, page, paged, x, y));
  const node = run && element.querySelector(`[data-start="${run.start}"]`)?.firstChild;
  if (!run || !(node instanceof Text)) return null;
  return run.start + characterAt(node, x, y, run.angle + paged.stack.rotation);
}

/** A point of the window as a point of the unturned page. */
export function pointOfPage(element: Element, page: Page, { stack }: Paged, x: number, y: number): Point {
  const box = element.getBoundingClientRect();
  const onTurned = { x: (x - box.left) / stack.scale, y: (y - box.top) / stack.scale };
  return unturnPoint(onTurned, page, stack.rotation);
}

/** The place in a text node nearest to a point of the window; `angle` is the line's in the window, in degrees. */
function characterAt(node: Text, x: number, y: number, angle: number): number {
  const range = document.createRange();
  const { length } = node.data;
  let best = { place: 0, distance: Number.POSITIVE_INFINITY, right: 0, down: 0 };
  for (let place = 0; place < length; place++) {
    range.setStart(node, place);
    range.setEnd(node, place + 1);
    const box = range.getBoundingClientRect();
    if (box.width === 0 && box.height === 0) continue;
    const right = x - (box.left + box.right) / 2;
    const down = y - (box.top + box.bottom) / 2;
    const distance = Math.hypot(right, down);
    if (distance < best.distance) best = { place, distance, right, down };
  }
  const turn = (angle * Math.PI) / 180;
  const along = best.right * Math.cos(turn) + best.down * Math.sin(turn);
  const isBehind = node.parentElement?.dir === 'rtl' ? along < 0 : along > 0;
  return best.place + (isBehind ? 1 : 0);
}
