import type { BoardFigure, BoardFigureRow } from '../../assess/hypotheses';
import type { FigureCell, FigureTable } from '../figureTable';

/** What stands for a board whose question is in the bin or gone. */
export const noBoard: BoardFigure = {
  questionId: '',
  title: 'Competing hypotheses',
  columns: [],
  rows: [],
  ranking: [],
  leftOut: ['The question is in the bin, or gone.'],
  weights: '',
};

/** A board as a table: an item on each line, the scores on the last. */
export function boardTable(figure: BoardFigure): FigureTable {
  const { columns, rows } = figure;
  const lines = rows.map((row): FigureCell[] => [
    { text: `${row.label} ${row.text}`, statements: row.statementIds },
    { text: weightText(row) },
    ...row.cells.map((cell) => ({ text: cell ?? 'not rated' })),
    { text: row.diagnosticity === null ? '' : row.diagnosticity.toFixed(2) },
  ]);
  const scores: FigureCell[] = [
    { text: 'Weighted inconsistency' },
    { text: '' },
    ...columns.map(({ scoreText, survives }) => ({ text: survives ? `${scoreText}, survives` : scoreText })),
    { text: '' },
  ];
  return {
    caption: figure.title,
    columns: ['Evidence', 'Weight', ...columns.map(({ label, text }) => `${label} ${text}`), 'Tells apart'],
    rows: [...lines, scores],
    remarks: [...figure.ranking, ...figure.leftOut, figure.weights].filter((remark) => remark !== ''),
  };
}

const standingWords: Readonly<Record<BoardFigureRow['standing'], string>> = {
  graded: '',
  'by-hand': '',
  unknown: 'left out: not gradable',
  ungraded: 'left out until graded',
  gone: 'left out: in the bin',
};

/** What an item counts for: its grade, then credibility × relevance, or why it is left out. */
export function weightText({ grade, credibility, relevance, standing }: BoardFigureRow): string {
  const levels = credibility ? `${credibility} × ${relevance}` : standingWords[standing];
  return [grade, levels].filter(Boolean).join(' ');
}
