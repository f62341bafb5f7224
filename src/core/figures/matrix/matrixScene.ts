import type { Stance } from '../../model/claimRows';
import type { Ink, Scene, SceneItem, Shape } from '../scene/scene';
import { textWidth, wrapText } from '../scene/textWidth';
import { stanceWords } from '../stanceWords';
import { type CellLook, cellLook } from './cellLook';
import type { Matrix, MatrixColumn, MatrixRow } from './matrix';
import { silentRemark } from './matrixTable';

const layout = { claim: 240, column: 92, row: 46, head: 44 };
const inks: Readonly<Record<Stance, Ink>> = {
  asserts: 'good',
  denies: 'bad',
  doubts: 'warn',
  mentions: 'quiet',
};
const standingInks: Readonly<Record<string, Ink>> = {
  corroborated: 'good',
  contested: 'bad',
  refuted: 'bad',
  uncorroborated: 'warn',
};

/** The matrix for paper: the first rows and columns, and what is left out in a line. */
export function matrixScene(matrix: Matrix, { mostRows = 40, mostColumns = 8 } = {}): Scene {
  const rows = matrix.rows.slice(0, mostRows);
  const columns = matrix.columns.slice(0, mostColumns);
  const width = layout.claim + columns.length * layout.column + 12;
  const height = layout.head + rows.length * layout.row + 4;
  const ground: Shape[] = [
    { kind: 'text', x: 12, y: layout.head - 9, text: 'Claim and standing', ink: 'quiet', size: 11 },
    ...columns.flatMap((column, place) => columnHead(column, columnX(place))),
  ];
  for (let place = 0; place <= rows.length; place += 1)
    ground.push({ kind: 'path', d: `M8 ${layout.head + place * layout.row}H${width - 4}`, ink: 'line' });
  return {
    title: 'Who says what',
    description: `${matrix.rows.length} claims by ${matrix.columns.length} origins.`,
    width,
    height,
    ground,
    items: rows.flatMap((row, place) => rowItems(row, columns, layout.head + place * layout.row)),
    remarks: remarks(matrix, rows.length, columns.length),
  };
}

/** The middle of a column. */
function columnX(place: number): number {
  return layout.claim + place * layout.column + layout.column / 2;
}

function columnHead({ name }: MatrixColumn, x: number): Shape[] {
  const lines = wrapText(name, layout.column - 8, 11, 2);
  return lines.map((text, place): Shape => {
    const y = layout.head - 9 - (lines.length - 1 - place) * 14;
    return { kind: 'text', x, y, text, ink: 'quiet', size: 11, anchor: 'middle' };
  });
}

function rowItems(
  { claim, standing, cells }: MatrixRow,
  columns: readonly MatrixColumn[],
  y: number,
): SceneItem[] {
  const lines = wrapText(claim.text, layout.claim - 30, 12, 2);
  const shapes: Shape[] = lines.map((text, place) => ({
    kind: 'text',
    x: 12,
    y: y + 14 + place * 13,
    text,
    ink: 'ink',
    size: 12,
    font: 'reading',
  }));
  shapes.push({
    kind: 'text',
    x: 12,
    y: y + 16 + lines.length * 13,
    text: standing.standing,
    ink: standingInks[standing.standing] ?? 'quiet',
    size: 10,
    strong: true,
  });
  const head: SceneItem = {
    key: `claim ${claim.id}`,
    label: `${claim.text}: ${standing.standing}. ${standing.reason}`,
    box: { x: 8, y: y + 1, w: layout.claim - 16, h: layout.row - 2 },
    statements: [...cells.values()].flat().map(({ id }) => id),
    claimId: claim.id,
    shapes,
  };
  return [
    head,
    ...columns.flatMap(({ key, name }, place): SceneItem[] => {
      const statements = cells.get(key);
      if (!statements) return [];
      const look = cellLook(statements);
      return [
        {
          key: `cell ${claim.id} ${key}`,
          label: `${name} on “${claim.text}”: ${lookWords(look)}`,
          box: {
            x: columnX(place) - layout.column / 2 + 2,
            y: y + 1,
            w: layout.column - 4,
            h: layout.row - 2,
          },
          statements: statements.map(({ id }) => id),
          claimId: claim.id,
          shapes: cellShapes(look, columnX(place), y + layout.row / 2),
        },
      ];
    }),
  ];
}

/** What a cell says, in words. */
export function lookWords({ stances, quantity, grade, count }: CellLook): string {
  const parts = [
    stances.map((stance) => stanceWords[stance]).join(' and '),
    quantity,
    grade && gradeWords(grade),
    count > 1 && `${count} statements`,
  ];
  return parts.filter(Boolean).join(', ');
}

/** `grade B3`, `grades B3 and C2`, `3 grades`. */
function gradeWords(grade: string): string {
  if (/^\d/.test(grade)) return grade;
  return grade.includes(' ') ? `grades ${grade.replace(' ', ' and ')}` : `grade ${grade}`;
}

/** In one line, or where that is too long the number beside the stance and the grade below it. */
function cellShapes({ stances, quantity, grade, count }: CellLook, middle: number, y: number): Shape[] {
  const counted = count > 1 ? `×${count}` : '';
  const line = (...texts: string[]) => texts.filter(Boolean).join(' ');
  const all = line(quantity, grade, counted);
  const isLong = stances.length * 13 + textWidth(all, 11) > layout.column - 6;
  const first = !isLong ? all : quantity || grade;
  const second = !isLong ? '' : quantity ? line(grade, counted) : counted;
  const top = second ? y - 7 : y;
  let x = middle - (stances.length * 13 + textWidth(first, 11)) / 2;
  const shapes: Shape[] = [];
  for (const stance of stances) {
    shapes.push(...stanceShapes(stance, x + 5, top));
    x += 13;
  }
  const font = quantity ? 'plain' : 'code';
  if (first) shapes.push({ kind: 'text', x, y: top + 4, text: first, ink: 'ink', size: 11, font });
  if (second)
    shapes.push({
      kind: 'text',
      x: middle,
      y: y + 12,
      text: second,
      ink: 'quiet',
      size: 11,
      font: 'code',
      anchor: 'middle',
    });
  return shapes;
}

/** ● asserts, ○ denies, ◐ doubts, · mentions. */
export function stanceShapes(stance: Stance, x: number, y: number): Shape[] {
  const ink = inks[stance];
  if (stance === 'mentions') return [{ kind: 'circle', x, y, r: 1.6, fill: ink }];
  if (stance === 'asserts') return [{ kind: 'circle', x, y, r: 4.4, fill: ink }];
  const ring: Shape = { kind: 'circle', x, y, r: 4, ink, width: 1.3 };
  if (stance === 'denies') return [ring];
  return [ring, { kind: 'path', d: `M${x} ${y - 4}A4 4 0 0 0 ${x} ${y + 4}Z`, fill: ink }];
}

function remarks({ rows, columns, silent }: Matrix, drawnRows: number, drawnColumns: number): string[] {
  const [moreRows, moreColumns] = [rows.length - drawnRows, columns.length - drawnColumns];
  return [
    ...(moreRows > 0 ? [`${moreRows} more claims are not drawn.`] : []),
    ...(moreColumns > 0 ? [`${moreColumns} more origins are not drawn.`] : []),
    ...silentRemark(silent),
  ];
}
