import type { Area } from '@core/model';
import { chooseHighlight } from '@renderer/app/workspace';
import { createAreaHighlight } from '@renderer/features/annotate';
import { notify } from '@renderer/ui/notify';
import type { Reading } from '../../Reading';
import { labelOf } from '../layout/pageLabel';
import type { Paged } from '../Paged';
import { areaOffset } from './areaOffset';
import { endAreaTool } from './areaTool';

/** Makes a highlight of a part of a page and chooses it. */
export async function makeArea(reading: Reading, paged: Paged, area: Area): Promise<void> {
  endAreaTool();
  reading.scroller?.focus({ preventScroll: true });
  const rounded = {
    ...area,
    ...roundedBox(area),
    label: labelOf(paged.pages, area.page),
    offset: areaOffset(paged.pages, area),
  };
  const made = await createAreaHighlight(reading.sourceId, [rounded]);
  if (made.ok) chooseHighlight(made.value);
  else notify.problem(made.error.message);
}

/** A hundredth of a point is finer than any screen. */
function roundedBox({ x, y, width, height }: Area) {
  const round = (length: number) => Math.round(length * 100) / 100;
  return { x: round(x), y: round(y), width: round(width), height: round(height) };
}
