import type { Page } from '@core/model';
import { type Rotation, turnedSize } from './pageStack';

/** A factor of the paper's own size, or as large as the pane allows. */
export type Zoom = number | 'width' | 'page';

/** CSS pixels in a point: 96 to the inch against 72. */
export const pixelsPerPoint = 96 / 72;

const smallest = 0.1;
const largest = 6;
/** A stamp-sized picture is not blown up to the pane: beyond this there is nothing more to see in it. */
const largestFitting = 2.5;
const steps = [0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4, 5, 6];

/** CSS pixels per point. `room` is what a page may take in the pane, CSS pixels. */
export function pageScale(
  zoom: Zoom,
  pages: readonly Pick<Page, 'width' | 'height'>[],
  rotation: Rotation,
  room: { readonly width: number; readonly height: number },
): number {
  if (typeof zoom === 'number') return clampZoom(zoom) * pixelsPerPoint;
  const sizes = pages.map((page) => turnedSize(page, rotation));
  const width = usual(sizes.map((size) => size.width));
  const height = usual(sizes.map((size) => size.height));
  const byWidth = room.width / width;
  const fitting = zoom === 'width' ? byWidth : Math.min(byWidth, room.height / height);
  return clampZoom(Math.min(largestFitting, fitting / pixelsPerPoint)) * pixelsPerPoint;
}

/** Of many pages one fold-out must not make all others small: what fits nearly all of them. */
function usual(lengths: readonly number[]): number {
  const inOrder = lengths.toSorted((a, b) => a - b);
  return inOrder[Math.floor((inOrder.length - 1) * 0.95)] ?? 1;
}

export function nextZoom(zoom: number, step: 1 | -1): number {
  const isNext = (each: number) => (step === 1 ? each > zoom + 0.005 : each < zoom - 0.005);
  return (step === 1 ? steps.find(isNext) : steps.findLast(isNext)) ?? clampZoom(zoom);
}

/** Smaller is no page any more, larger no letter. */
export function clampZoom(zoom: number): number {
  return Math.max(smallest, Math.min(largest, zoom));
}
