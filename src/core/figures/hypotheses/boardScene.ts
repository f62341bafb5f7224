import type { BoardColumn, BoardFigure, BoardFigureRow } from '../../assess/hypotheses';
import type { Consistency } from '../../model/hypothesisRows';
import type { Ink, Scene, SceneItem, Shape } from '../scene/scene';
import { wrapText } from '../scene/textWidth';
import { weightText } from './boardTable';

const layout = { evidence: 270, weight: 110, column: 84, row: 40, head: 62, foot: 48 };
const firstColumn = layout.evidence + layout.weight;

const inks: Readonly<Record<Consistency, Ink>> = {
  CC: 'good',
  C: 'good',
  N: 'ink',
  I: 'bad',
  II: 'bad',
  NA: 'quiet',
};

/** The board for paper: hypotheses across, evidence down, scores at the foot; `most` items, the rest in a line. */
export function boardScene(figure: BoardFigure, most = 30): Scene {
  const rows = figure.rows.slice(0, most);
  const more = figure.rows.length - rows.length;
  const width = firstColumn + figure.columns.length * layout.column + 12;
  const foot = layout.head + rows.length * layout.row;
  const height = foot + layout.foot;
  const ground: Shape[] = [
    { kind: 'text', x: 12, y: layout.head - 9, text: 'Evidence', ink: 'quiet', size: 11 },
    { kind: 'text', x: layout.evidence, y: layout.head - 9, text: 'Weight', ink: 'quiet', size: 11 },
    { kind: 'rect', x: 4, y: foot, w: width - 8, h: layout.foot - 4, fill: 'soft' },
    { kind: 'text', x: 12, y: foot + 19, text: 'Weighted inconsistency', ink: 'ink', size: 12, strong: true },
  ];
  for (let place = 0; place <= rows.length; place += 1)
    ground.push({ kind: 'path', d: `M8 ${layout.head + place * layout.row}H${width - 4}`, ink: 'line' });
  return {
    title: figure.title,
    description: `${figure.rows.length} items of evidence by ${figure.columns.length} hypotheses.`,
    width,
    height,
    ground,
    items: [
      ...figure.columns.map((column, place) => headItem(column, place)),
      ...rows.map((row, place) => rowItem(row, figure.columns, layout.head + place * layout.row, width)),
      ...figure.columns.map((column, place) => scoreItem(column, place, foot)),
    ],
    remarks: [
      ...figure.ranking,
      ...figure.leftOut,
      ...(figure.weights ? [figure.weights] : []),
      ...(more > 0 ? [`${more} more items are not drawn; they are in the scores.`] : []),
    ],
  };
}

/** The middle of a hypothesis' column. */
function middleOf(place: number): number {
  return firstColumn + place * layout.column + layout.column / 2;
}

function headItem({ id, label, text }: BoardColumn, place: number): SceneItem {
  const lines = wrapText(text, layout.column - 8, 11, 3);
  const x = middleOf(place);
  const shapes = [label, ...lines].map((line, index): Shape => {
    const y = layout.head - 9 - (lines.length - index) * 13;
    return { kind: 'text', x, y, text: line, ink: index === 0 ? 'quiet' : 'ink', size: 11, anchor: 'middle' };
  });
  return {
    key: `hypothesis ${id}`,
    label: `${label}: ${text}`,
    box: { x: x - layout.column / 2 + 2, y: 2, w: layout.column - 4, h: layout.head - 4 },
    shapes,
    statements: [],
  };
}

function rowItem(row: BoardFigureRow, columns: readonly BoardColumn[], y: number, width: number): SceneItem {
  const lines = wrapText(`${row.label} ${row.text}`, layout.evidence - 24, 12, 2);
  const middle = y + layout.row / 2 + 4;
  const shapes: Shape[] = [
    ...lines.map(
      (text, place): Shape => ({
        kind: 'text',
        x: 12,
        y: y + 16 + place * 14,
        text,
        ink: 'ink',
        size: 12,
        font: 'reading',
      }),
    ),
    ...wrapText(weightText(row), layout.weight - 8, 10, 2).map(
      (text, place): Shape => ({
        kind: 'text',
        x: layout.evidence,
        y: y + 16 + place * 13,
        text,
        ink: 'quiet',
        size: 10,
      }),
    ),
    ...row.cells.map(
      (cell, place): Shape => ({
        kind: 'text',
        x: middleOf(place),
        y: middle,
        text: cell ?? '·',
        ink: cell ? inks[cell] : 'quiet',
        size: 12,
        anchor: 'middle',
        font: 'code',
        strong: cell === 'II' || cell === 'CC',
      }),
    ),
  ];
  const ratings = columns.map(({ label }, place) => `${label} ${row.cells[place] ?? 'not rated'}`).join(', ');
  return {
    key: `item ${row.id}`,
    label: `${row.label} ${row.text}: ${weightText(row)}. ${ratings}.`,
    box: { x: 8, y: y + 1, w: width - 16, h: layout.row - 2 },
    shapes,
    statements: row.statementIds,
  };
}

function scoreItem(
  { id, label, scoreText, survives, share, openCells }: BoardColumn,
  place: number,
  y: number,
): SceneItem {
  const [x, widest] = [middleOf(place) - layout.column / 2 + 6, layout.column - 14];
  const shapes: Shape[] = [
    {
      kind: 'text',
      x,
      y: y + 18,
      text: scoreText || '–',
      ink: 'ink',
      size: 12,
      font: 'code',
      strong: survives,
    },
    { kind: 'rect', x, y: y + 23, w: Math.max(share * widest, 1), h: 5, fill: survives ? 'accent' : 'quiet' },
  ];
  const words = [survives && 'survives', openCells > 0 && `${openCells} open`].filter(Boolean).join(', ');
  if (words) shapes.push({ kind: 'text', x, y: y + 39, text: words, ink: 'ink', size: 10, strong: survives });
  return {
    key: `score ${id}`,
    label: `${label}: ${scoreText || 'no score'}${words && `, ${words}`}`,
    box: { x: x - 4, y: y + 1, w: layout.column - 4, h: layout.foot - 6 },
    shapes,
    statements: [],
  };
}
