import { type BoardFigure, boardFigure, boardOf, weigh } from '@core/assess';
import type { CaseFile } from '@core/casefile';
import { weightText } from '@core/figures';
import { living } from '@core/model';
import type { Answer } from '../command';
import { printable } from '../printable';
import { table } from '../table';

/** The boards of competing hypotheses: matrix, scores, what is left out and what the outcome hangs on. */
export function listHypotheses({ state }: CaseFile): Answer {
  const weighing = weigh(state);
  const boards = living(state, 'questions').flatMap(({ id }) => {
    const board = boardOf(state, id, weighing);
    const figure = boardFigure(state, id, weighing);
    return board && figure ? [{ board, figure }] : [];
  });
  const json = boards.map(({ board, figure }) => ({
    id: figure.questionId,
    question: figure.title,
    hypotheses: board.hypotheses.map(({ row, label, score, openCells, survives }) => ({
      id: row.id,
      label,
      text: row.text,
      score: board.counts.counted > 0 ? score : null,
      openCells,
      survives,
    })),
    evidence: figure.rows.map(({ cells, ...row }) => ({
      ...row,
      ratings: Object.fromEntries(figure.columns.map(({ label }, place) => [label, cells[place] ?? null])),
    })),
    outcome: figure.ranking,
    leftOut: {
      notGradable: board.counts.unknown,
      ungraded: board.counts.ungraded,
      inBin: board.counts.gone,
    },
    openCells: board.openCells,
    weights: { published: !board.isEdited, ...board.weights },
  }));
  return { json, text: boards.map(({ figure }) => boardText(figure)).join('\n') };
}

function boardText(figure: BoardFigure): string {
  const { columns, rows } = figure;
  const head = ['', ...columns.map(({ label }) => label), 'weight', 'evidence'];
  const scores = ['score', ...columns.map((column) => column.scoreText || '-'), '', ''];
  const lines = rows.map((row) => [
    row.label,
    ...row.cells.map((cell) => cell ?? '·'),
    weightText(row),
    row.kind === 'statement' && !row.text.startsWith(row.who) ? `${row.text} (${row.who})` : row.text,
  ]);
  const sentences = [...figure.ranking, ...figure.leftOut, figure.weights];
  return [
    `${printable(figure.title)}\n`,
    ...columns.map(({ label, text }) => `  ${label}  ${printable(text)}\n`),
    rows.length > 0 && columns.length > 0
      ? table(head, [...lines, scores])
      : '  Nothing can be compared on it yet.\n',
    ...sentences.map((sentence) => `${sentence}\n`),
  ].join('');
}
