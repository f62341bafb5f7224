import type { TablePlan } from './tablePlan';

interface ColumnsProps {
  readonly plan: TablePlan;
  readonly band: { readonly first: number; readonly end: number };
}

/** The widths of a piece's columns; those that are not drawn, before and after the others, are one each. */
export function Columns({ plan, band }: ColumnsProps) {
  const { columns, edges, gutter } = plan;
  const before = (edges[band.first] ?? 0) - gutter;
  const after = (edges.at(-1) ?? 0) - (edges[band.end] ?? 0);
  return (
    <colgroup>
      {gutter > 0 && <col style={{ width: `${gutter}em` }} />}
      {band.first > 0 && <col style={{ width: `${before}em` }} />}
      {columns.slice(band.first, band.end).map((width, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
        <col key={place} style={{ width: `${width}em` }} />
      ))}
      {band.end < columns.length && <col style={{ width: `${after}em` }} />}
    </colgroup>
  );
}
