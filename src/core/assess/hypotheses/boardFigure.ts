import type { CaseState } from '../../model/caseState';
import type { Consistency, Weight } from '../../model/hypothesisRows';
import type { Id } from '../../model/id';
import { type Weighing, weigh } from '../weigh';
import { type Board, boardOf } from './board';
import { criticalWords, leftOutWords, rankingWords, scoreText } from './boardWords';
import type { EvidenceCredibility } from './evidenceCredibility';
import { evidenceStatements } from './evidenceCredibility';
import { evidenceText, whoSays } from './evidenceWords';

/** A board as plain data in the order it is drawn: what pictures, reports and listings show. */
export interface BoardFigure {
  readonly questionId: Id;
  /** The question. */
  readonly title: string;
  readonly columns: readonly BoardColumn[];
  readonly rows: readonly BoardFigureRow[];
  /** The outcome in sentences; empty while there is none. */
  readonly ranking: readonly string[];
  /** What is left out of the arithmetic, and why, a sentence each. */
  readonly leftOut: readonly string[];
  /** Which weights it was scored with. */
  readonly weights: string;
}

export interface BoardColumn {
  readonly id: Id;
  readonly label: string;
  readonly text: string;
  /** Null while no item counts. */
  readonly score: number | null;
  readonly scoreText: string;
  readonly openCells: number;
  readonly survives: boolean;
  /** The score as a share of the worst one, from 0 to 1: how long its bar is. */
  readonly share: number;
}

export interface BoardFigureRow {
  readonly id: Id;
  readonly label: string;
  readonly text: string;
  /** Whoever says it; empty for claims and for words of its own. */
  readonly who: string;
  readonly kind: 'statement' | 'claim' | 'argument' | 'assumption';
  /** The grade it counts by, as a code: `B2`; empty without one. */
  readonly grade: string;
  /** Null where it is left out. */
  readonly credibility: Weight | null;
  readonly standing: EvidenceCredibility['kind'];
  readonly relevance: Weight;
  /** By column; null where it is not rated. */
  readonly cells: readonly (Consistency | null)[];
  readonly diagnosticity: number | null;
  /** What hangs on it, in a sentence; null when nothing does. */
  readonly critical: string | null;
  /** The statements it rests on, in order of making. */
  readonly statementIds: readonly Id[];
  /** The highlights whose words it rests on, in order of making. */
  readonly highlightIds: readonly Id[];
}

/** The board of a question as plain data; null when there is no such question, or it is in the bin. */
export function boardFigure(
  state: CaseState,
  questionId: Id,
  weighing: Weighing = weigh(state),
): BoardFigure | null {
  const board = boardOf(state, questionId, weighing);
  return board && figureOfBoard(board, state, weighing);
}

export function figureOfBoard(board: Board, state: CaseState, weighing: Weighing): BoardFigure {
  const { hypotheses, items, question } = board;
  const worst = Math.max(...hypotheses.map(({ score }) => Math.abs(score)), 0);
  const isScored = board.counts.counted > 0;
  return {
    questionId: question.id,
    title: question.text,
    columns: hypotheses.map(({ row, label, score, openCells, survives }) => ({
      id: row.id,
      label,
      text: row.text,
      score: isScored ? score : null,
      scoreText: isScored ? scoreText(score) : '',
      openCells,
      survives,
      share: worst === 0 ? 0 : Math.abs(score) / worst,
    })),
    rows: items.map((item) => {
      const statements = evidenceStatements(weighing, item.row, state) ?? [];
      return {
        id: item.row.id,
        label: item.label,
        text: evidenceText(state, item.row),
        who: whoSays(state, item.row),
        kind: kindOf(item.row),
        grade: 'code' in item.credibility ? item.credibility.code : '',
        credibility: 'level' in item.credibility ? item.credibility.level : null,
        standing: item.credibility.kind,
        relevance: item.row.relevance,
        cells: hypotheses.map(({ row }) => item.row.ratings[row.id]?.is ?? null),
        diagnosticity: item.diagnosticity,
        critical: criticalWords(board, item),
        statementIds: statements.map(({ id }) => id),
        highlightIds: statements.map(({ highlightId }) => highlightId),
      };
    }),
    ranking: rankingWords(board),
    leftOut: leftOutWords(board),
    weights: board.isEdited ? 'Weights of this board’s own.' : 'Published weights (PARC).',
  };
}

function kindOf(row: Board['items'][number]['row']): BoardFigureRow['kind'] {
  if (row.statementId !== null) return 'statement';
  if (row.claimId !== null) return 'claim';
  return row.isAssumption ? 'assumption' : 'argument';
}
