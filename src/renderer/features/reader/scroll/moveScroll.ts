import type { Reading } from '../Reading';
import { boxAt } from './topOffset';

/** Milliseconds; the theme's motion. */
const duration = 140;
const stillFrames = 4;

/**
 * Scrolls so that an offset stands `fraction` of the way down what is in sight. Gently when it is
 * near and motion is welcome. Sections that come into sight take their true height only then, so the
 * place is looked up again for a few frames after.
 */
export function scrollToOffset(reading: Reading, offset: number, fraction: number, gently: boolean): void {
  const { scroller } = reading;
  if (!scroller) return;
  reading.mountPassage(offset, offset + 1);
  const distance = distanceTo(reading, offset, fraction);
  if (distance === null) return;
  if (reading.paged) bringAcross(reading, offset);
  const isFar = Math.abs(distance) > 2 * scroller.clientHeight;
  if (!gently || isFar || matchMedia('(prefers-reduced-motion: reduce)').matches) {
    scroller.scrollTop += distance;
    settle(reading, offset, fraction);
    return;
  }
  glide(scroller, distance, () => settle(reading, offset, fraction));
}

function distanceTo(reading: Reading, offset: number, fraction: number): number | null {
  const { scroller } = reading;
  const box = boxAt(reading, offset);
  if (!scroller || !box) return null;
  return box.top - scroller.getBoundingClientRect().top - fraction * scroller.clientHeight;
}

/** Room left beside words that were brought into sight sideways, CSS pixels. */
const beside = 60;

/** Pages larger than the pane are scrolled sideways, too, as far as it takes. */
function bringAcross(reading: Reading, offset: number): void {
  const { scroller } = reading;
  const [box, view] = [boxAt(reading, offset), scroller?.getBoundingClientRect()];
  if (!scroller || !box || !view) return;
  if (box.left < view.left) scroller.scrollLeft -= view.left + beside - box.left;
  else if (box.right > view.right - beside) scroller.scrollLeft += box.right - view.right + 2 * beside;
}

const running = new WeakMap<HTMLElement, number>();

function glide(scroller: HTMLElement, distance: number, done: () => void): void {
  const from = scroller.scrollTop;
  const began = performance.now();
  cancelAnimationFrame(running.get(scroller) ?? 0);
  const step = (now: number) => {
    const share = Math.min(1, Math.max(0, now - began) / duration);
    scroller.scrollTop = from + distance * (1 - (1 - share) ** 3);
    if (share < 1) running.set(scroller, requestAnimationFrame(step));
    else done();
  };
  running.set(scroller, requestAnimationFrame(step));
}

function settle(reading: Reading, offset: number, fraction: number): void {
  const { scroller } = reading;
  if (!scroller) return;
  let left = stillFrames;
  cancelAnimationFrame(running.get(scroller) ?? 0);
  const step = () => {
    const distance = distanceTo(reading, offset, fraction);
    if (distance !== null && Math.abs(distance) > 1) scroller.scrollTop += distance;
    if (--left > 0) running.set(scroller, requestAnimationFrame(step));
  };
  running.set(scroller, requestAnimationFrame(step));
}
