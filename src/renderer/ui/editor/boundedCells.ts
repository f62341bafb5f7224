import type { Attribute } from '@tiptap/core';
import { TableCell, TableHeader } from '@tiptap/extension-table';

/** Columns or rows a cell may stretch over. */
const longest = 1_000;

/** Editors of tables make arrays as long as a cell is wide: a text from elsewhere with more than that is not shown. */
function checkSpan(value: unknown): void {
  if (!Number.isInteger(value) || (value as number) < 1 || (value as number) > longest)
    throw new RangeError(`A cell stretches over ${String(value)} columns or rows.`);
}

function bounded(attributes: Record<string, Attribute> = {}): Record<string, Attribute> {
  const { colspan, rowspan } = attributes;
  return {
    ...attributes,
    ...(colspan && { colspan: { ...colspan, validate: checkSpan } }),
    ...(rowspan && { rowspan: { ...rowspan, validate: checkSpan } }),
  };
}

/** The cells of tables in rich text. */
export const boundedCells = [TableCell, TableHeader].map((cell) =>
  cell.extend({
    addAttributes() {
      return bounded(this.parent?.() as Record<string, Attribute>);
    },
  }),
);
