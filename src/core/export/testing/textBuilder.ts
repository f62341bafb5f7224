import type { Block, SourceText, TextMark } from '@core/model/sourceText';

type Plain = Exclude<Block, { kind: 'table' }>;

/** A block without its place: the builder gives it one. `strong` marks the first occurrence of its words. */
export type BlockSketch =
  | { table: readonly (readonly string[])[] }
  | {
      text: string;
      kind?: Plain['kind'];
      level?: number;
      ordered?: boolean;
      ordinal?: number;
      label?: string;
      strong?: string;
    };

/** Lays blocks over one canonical text, a blank line between them, as the importers do. */
export function buildSourceText(sketches: readonly BlockSketch[]): SourceText {
  let text = '';
  const blocks: Block[] = [];
  for (const sketch of sketches) {
    if (text) text += '\n\n';
    const start = text.length;
    if ('table' in sketch) {
      const rows = sketch.table.map((row, rowIndex) => {
        if (rowIndex) text += '\n';
        return row.map((cell, column) => {
          if (column) text += '\t';
          const from = text.length;
          text += cell;
          return { start: from, end: text.length, header: rowIndex === 0 };
        });
      });
      blocks.push({ kind: 'table', start, end: text.length, rows });
      continue;
    }
    text += sketch.text;
    blocks.push(plainBlock(sketch, start, text.length));
  }
  return { text, blocks };
}

function plainBlock(sketch: Exclude<BlockSketch, { table: unknown }>, start: number, end: number): Block {
  const at = sketch.strong ? start + sketch.text.indexOf(sketch.strong) : -1;
  const marks: TextMark[] =
    sketch.strong && at >= start ? [{ kind: 'strong', start: at, end: at + sketch.strong.length }] : [];
  const common = { start, end, ...(marks.length && { marks }) };
  const label = sketch.label === undefined ? {} : { label: sketch.label };
  switch (sketch.kind) {
    case 'heading':
      return { kind: 'heading', level: sketch.level ?? 2, ...label, ...common };
    case 'listItem':
      return {
        kind: 'listItem',
        ordered: sketch.ordered ?? false,
        ordinal: sketch.ordinal ?? 1,
        depth: 0,
        ...label,
        ...common,
      };
    default:
      return { kind: sketch.kind ?? 'paragraph', ...common };
  }
}
