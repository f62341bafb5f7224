import type * as Docx from 'docx';
import type { DocxWriter } from './docxWriter';
import { textWidth } from './pageShape';
import { palette, styleIds } from './styles';

interface CellShape {
  readonly header?: boolean | undefined;
  readonly columns?: number;
  readonly rows?: number;
}

interface TableLook<Cell> {
  /** Widths of the columns in parts; without it they follow the longest text of each. */
  readonly shares?: readonly number[];
  /** Length of a cell's text. */
  readonly measure?: (cell: Cell) => number;
  readonly rightToLeft?: boolean;
}

/** Bounds of what a column's longest text counts for, in characters: no column starves and none takes all. */
const narrowest = 12;
const widest = 48;

/** A table with hairlines and shaded header cells; header rows repeat on every page. */
export function tableOf<Cell extends CellShape>(
  writer: DocxWriter,
  rows: readonly (readonly Cell[])[],
  drawCell: (cell: Cell) => (Docx.Paragraph | Docx.Table)[],
  { shares, measure, rightToLeft = false }: TableLook<Cell> = {},
): (Docx.Table | Docx.Paragraph)[] {
  const { docx } = writer;
  const columns = Math.max(0, ...rows.map((row) => row.reduce((sum, cell) => sum + (cell.columns ?? 1), 0)));
  const filled = rows.filter((row) => row.length > 0);
  if (columns === 0 || filled.length === 0) return [];
  const parts = shares ?? columnShares(filled, columns, measure);
  const across = textWidth(writer.page);
  const total = parts.reduce((sum, part) => sum + part, 0);
  const widths = parts.map((part) => Math.floor((across * part) / total));
  const table = new docx.Table({
    columnWidths: widths,
    width: { size: across, type: 'dxa' },
    style: styleIds.table,
    tableLook: {
      firstRow: isHead(filled[0]),
      lastRow: false,
      firstColumn: false,
      lastColumn: false,
      noHBand: false,
      noVBand: true,
    },
    ...(rightToLeft && { visuallyRightToLeft: true }),
    rows: filled.map(
      (row) =>
        new docx.TableRow({
          cantSplit: true,
          ...(isHead(row) && { tableHeader: true }),
          children: row.map((cell, column) => {
            const children = drawCell(cell);
            return new docx.TableCell({
              children: endsInParagraph(docx, children),
              width: { size: widths[column] ?? 0, type: 'dxa' },
              ...((cell.columns ?? 1) > 1 && { columnSpan: cell.columns }),
              ...((cell.rows ?? 1) > 1 && { rowSpan: cell.rows }),
              ...(cell.header && !isHead(row) && { shading: { type: 'clear', fill: palette.panel } }),
            });
          }),
        }),
    ),
  });
  return [table, new docx.Paragraph({ spacing: { after: 80, line: 200 } })];
}

/** A row that says what is in the columns: it repeats on every page. */
function isHead(row: readonly CellShape[] | undefined): boolean {
  return row?.every((cell) => cell.header) ?? false;
}

function columnShares<Cell extends CellShape>(
  rows: readonly (readonly Cell[])[],
  columns: number,
  measure: ((cell: Cell) => number) | undefined,
): number[] {
  const longest = Array.from({ length: columns }, () => narrowest);
  for (const row of rows)
    row.forEach((cell, column) => {
      const length = measure && (cell.columns ?? 1) === 1 ? measure(cell) : 0;
      longest[column] = Math.min(widest, Math.max(longest[column] ?? 0, length));
    });
  return longest;
}

/** Word refuses a cell that does not end in a paragraph. */
function endsInParagraph(
  docx: typeof Docx,
  children: readonly (Docx.Paragraph | Docx.Table)[],
): (Docx.Paragraph | Docx.Table)[] {
  return children.at(-1) instanceof docx.Paragraph ? [...children] : [...children, new docx.Paragraph({})];
}
