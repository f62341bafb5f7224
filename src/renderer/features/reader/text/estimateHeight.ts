import type { TableCell } from '@core/model';
import type { TablePlan } from '../tables/tablePlan';
import type { DrawnBlock, Section } from './sections';

/** Of the reading column at size 1, in CSS pixels; good enough for a scroll bar. */
const charactersPerLine = 66;
const lineHeight = 27;
const blockGap = 14;
const pictureHeight = 300;
/** Of a table in pieces. */
const [rowLine, rowRoom] = [21.2, 11.2];

/** A guess at how tall a section is before it was ever drawn, in CSS pixels at reading size 1. */
export function estimateHeight(section: Section, text: string): number {
  return section.blocks.reduce((sum, drawn) => sum + blockHeight(drawn, text), 0);
}

function blockHeight({ block, continued, plan }: DrawnBlock, text: string): number {
  if (block.kind === 'rule') return 2 * lineHeight;
  if (block.kind === 'picture' && block.picture !== undefined) return pictureHeight;
  if (block.kind === 'table' && plan) return plannedHeight(block.rows, plan);
  if (block.kind === 'table') return block.rows.length * (lineHeight + 10) + blockGap;
  let lines = 0;
  let from = block.start;
  while (from <= block.end) {
    const found = text.indexOf('\n', from);
    const to = found < 0 || found > block.end ? block.end : found;
    lines += Math.max(1, Math.ceil((to - from) / charactersPerLine));
    from = to + 1;
  }
  return lines * lineHeight + (continued ? 0 : blockGap);
}

/** As many lines as the longest cell takes in its column. */
function plannedHeight(rows: readonly (readonly TableCell[])[], { columns }: TablePlan): number {
  let height = 0;
  for (const row of rows) {
    let lines = 1;
    for (const [column, { start, end }] of row.entries())
      lines = Math.max(lines, Math.ceil((end - start) / (2 * (columns[column] ?? 1))));
    height += lines * rowLine + rowRoom;
  }
  return height;
}
