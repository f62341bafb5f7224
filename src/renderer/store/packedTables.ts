import type { Block, SourceText, TableCell } from '@core/model';

type TableBlock = Extract<Block, { kind: 'table' }>;

/** The cells of a table, one after the other: copying so many small objects between threads takes seconds. */
interface PackedCells {
  /** Cells of each row. */
  readonly lengths: Uint32Array;
  /** Start and end of each cell. */
  readonly spans: Uint32Array;
  /** 1 for each cell that names others. */
  readonly headers: Uint8Array;
  /** Cells that have more than that, by their place. */
  readonly others: readonly (readonly [number, TableCell])[];
}

interface PackedTable extends TableBlock {
  readonly packed?: PackedCells;
}

/** Smaller tables are copied as they are. */
const fewCells = 2_000;

/** The same text with its large tables packed, to be kept or sent to another thread. Only `unpackTables` reads them. */
export function packTables(sourceText: SourceText): SourceText {
  if (!sourceText.blocks.some(isLarge)) return sourceText;
  const blocks = sourceText.blocks.map((block) => (isLarge(block) ? packed(block) : block));
  return { ...sourceText, blocks };
}

/** The text as it was before `packTables`. */
export function unpackTables(sourceText: SourceText): SourceText {
  if (!sourceText.blocks.some((block) => 'packed' in block)) return sourceText;
  const blocks = sourceText.blocks.map((block) => (block.kind === 'table' ? unpacked(block) : block));
  return { ...sourceText, blocks };
}

function isLarge(block: Block): block is TableBlock {
  if (block.kind !== 'table') return false;
  let cells = 0;
  for (const row of block.rows) cells += row.length;
  return cells > fewCells;
}

function packed(table: TableBlock): PackedTable {
  const cells = table.rows.flat();
  const spans = new Uint32Array(2 * cells.length);
  const headers = new Uint8Array(cells.length);
  const others: [number, TableCell][] = [];
  for (const [place, cell] of cells.entries()) {
    const { start, end, header, ...more } = cell;
    spans[2 * place] = start;
    spans[2 * place + 1] = end;
    if (header) headers[place] = 1;
    if (Object.keys(more).length > 0 || header === false) others.push([place, cell]);
  }
  const lengths = Uint32Array.from(table.rows, (row) => row.length);
  return { ...table, rows: [], packed: { lengths, spans, headers, others } };
}

function unpacked({ packed: cells, ...table }: PackedTable): TableBlock {
  if (!cells) return table;
  const { lengths, spans, headers, others } = cells;
  const more = new Map(others);
  const rows: TableCell[][] = new Array(lengths.length);
  let place = 0;
  for (let row = 0; row < lengths.length; row++) {
    const length = lengths[row] ?? 0;
    const drawn: TableCell[] = new Array(length);
    for (let column = 0; column < length; column++, place++) {
      const span = { start: spans[2 * place] as number, end: spans[2 * place + 1] as number };
      drawn[column] = more.get(place) ?? (headers[place] === 1 ? { ...span, header: true } : span);
    }
    rows[row] = drawn;
  }
  return { ...table, rows };
}
