import type { Area } from '@core/model';
import { chooseHighlight } from '@renderer/app/workspace';
import { createAreaHighlight } from '@renderer/features/annotate';
import { notify } from '@renderer/ui/notify';
import type { Reading } from '../../Reading';
import type { Paged } from '../Paged';
import { endAreaTool } from './areaTool';
import { keptArea } from './keptArea';

/** Makes a highlight of a part of a page and chooses it. */
export async function makeArea(reading: Reading, paged: Paged, area: Area): Promise<void> {
  endAreaTool();
  reading.scroller?.focus({ preventScroll: true });
  const made = await createAreaHighlight(reading.sourceId, [keptArea(paged, area)]);
  if (made.ok) chooseHighlight(made.value);
  else notify.problem(made.error.message);
}
