import { type FigureTable, figureData, figureSvg, readFigureAttributes } from '../figures';
import type { RichNode } from '../model/richText';
import { directionOf } from '../text/direction';
import { lastLabel } from './livingTarget';
import type { ReportContext } from './reportContext';
import type { ReportBlock, ReportTableCell } from './reportDocument';

/** Longer tables are cut on paper; what is left out is said below. */
const mostRows = 200;

/** A picture of the case as it is now, and the same as a table; a visible remark where it is none this Assay can draw. */
export function figureBlock(context: ReportContext, node: RichNode): ReportBlock {
  const spec = readFigureAttributes(node.attrs);
  if (!spec) {
    const what = `picture “${lastLabel(node)}”`;
    context.warnings.push(`The report has a ${what} that this version of Assay cannot draw.`);
    return { kind: 'gone', text: `[${what} that cannot be drawn]` };
  }
  context.figures += 1;
  const figure = figureData(context.state, context.weighing, spec);
  const { scene, table } = figure;
  const left = table.rows.length - mostRows;
  return {
    kind: 'figure',
    text: scene.title,
    description: scene.description,
    svg: figureSvg(figure, `figure-${context.figures}`),
    scene,
    rows: tableRows(table),
    remarks: [...new Set([...table.remarks, ...(left > 0 ? [`${left} more rows are left out.`] : [])])],
  };
}

function tableRows({ columns, rows }: FigureTable): ReportTableCell[][] {
  return [
    columns.map((text) => cell(text, true)),
    ...rows.slice(0, mostRows).map((row) => row.map(({ text }) => cell(text, false))),
  ];
}

function cell(text: string, header: boolean): ReportTableCell {
  const inlines = [{ kind: 'text' as const, text, marks: {} }];
  return {
    header,
    columns: 1,
    rows: 1,
    blocks: [{ kind: 'paragraph', inlines, direction: directionOf(text) }],
  };
}
