import type { DrawnBlock } from '../text/sections';
import { planTable, type TableBlock, type TablePlan } from './tablePlan';

/** Drawn at once: a few milliseconds of work, and some more for the browser to lay it out. */
const cellsOfPiece = 100;
const [fewestRows, mostRows] = [6, 40];
/** Columns a row of a very wide table has in the DOM. */
export const columnsDrawn = 24;

/** A table as the pieces it is drawn in, one below the other. */
export function splitTable(table: TableBlock, text: string, before?: TablePlan): DrawnBlock[] {
  const plan = planTable(table, text, before);
  if (!plan) return [{ block: table, continued: false }];
  const drawn = plan.isWindowed ? columnsDrawn : plan.columns.length;
  const perPiece = Math.min(mostRows, Math.max(fewestRows, Math.floor(cellsOfPiece / Math.max(1, drawn))));
  const pieces: DrawnBlock[] = [];
  for (let from = 0; from < table.rows.length; from += perPiece) {
    const rows = table.rows.slice(from, from + perPiece);
    const isLast = from + perPiece >= table.rows.length;
    const start = from === 0 ? table.start : (firstCell(rows)?.start ?? table.start);
    const end = isLast ? table.end : (rows.findLast((row) => row.length > 0)?.at(-1)?.end ?? table.end);
    pieces.push({ block: { ...table, start, end, rows }, continued: from > 0, plan, firstPlace: from });
  }
  return pieces;
}

function firstCell(rows: TableBlock['rows']) {
  return rows.find((row) => row.length > 0)?.[0];
}
