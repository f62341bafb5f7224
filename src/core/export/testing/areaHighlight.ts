import type { HighlightRow } from '@core/model/rows';
import type { depotCase } from './depotCase';

/** Adds to the case a highlight of a figure on the fourth page of its news report, with no words of its own. */
export function addAreaHighlight({ build, fence }: ReturnType<typeof depotCase>): HighlightRow {
  const row: HighlightRow = {
    ...fence,
    id: '00000000-0000-4000-8000-00000000a4ea',
    ranges: [],
    areas: [{ page: 3, x: 72, y: 90.5, width: 200, height: 120.25, offset: 60 }],
    note: null,
  };
  build.state.highlights.set(row.id, row);
  return row;
}
