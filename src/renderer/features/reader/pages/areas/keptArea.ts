import type { Area } from '@core/model';
import { labelOf } from '../layout/pageLabel';
import type { Paged } from '../Paged';
import { areaOffset } from './areaOffset';

/** An area as it is kept: with the label of its page and the words it stands before. */
export function keptArea(paged: Paged, area: Area): Area {
  const box = { x: round(area.x), y: round(area.y), width: round(area.width), height: round(area.height) };
  return { ...area, ...box, label: labelOf(paged.pages, area.page), offset: areaOffset(paged.pages, area) };
}

/** A hundredth of a point is finer than any screen. */
function round(length: number): number {
  return Math.round(length * 100) / 100;
}
