import { type CaseState, living } from '../../model/caseState';
import type { EvidenceRow, HypothesisRow, QuestionRow } from '../../model/hypothesisRows';
import type { Id } from '../../model/id';
import { type Weighing, weigh } from '../weigh';
import { type BoardWeights, boardWeights, editedWeights } from './boardWeights';
import { diagnosticity } from './diagnosticity';
import { type EvidenceCredibility, evidenceCredibility } from './evidenceCredibility';
import { editedGradeLevels, gradeLevels } from './gradeLevels';
import { type HypothesisScore, type MatrixItem, ranking, scoreMatrix } from './scoreMatrix';
import { type CriticalItem, criticalItems } from './sensitivity';

export interface BoardHypothesis extends HypothesisScore {
  readonly row: HypothesisRow;
  /** `H1` for the one that stands first. */
  readonly label: string;
  readonly survives: boolean;
}

export interface BoardItem {
  readonly row: EvidenceRow;
  /** `E1` for the one that stands first. */
  readonly label: string;
  readonly credibility: EvidenceCredibility;
  /** See `diagnosticity`; null while fewer than two hypotheses are rated on it. */
  readonly diagnosticity: number | null;
  /** Null unless the outcome hangs on it. */
  readonly critical: CriticalItem | null;
}

/** A question with its hypotheses and evidence, scored. Derived from the case, never stored. */
export interface Board {
  readonly question: QuestionRow;
  /** From left to right. */
  readonly hypotheses: readonly BoardHypothesis[];
  /** From top to bottom. */
  readonly items: readonly BoardItem[];
  /** Hypotheses from least to most inconsistent, level ones together; empty while no item counts. */
  readonly ranking: readonly (readonly Id[])[];
  readonly weights: BoardWeights;
  /** Whether weights or what grades count for were changed on this board. */
  readonly isEdited: boolean;
  /** How many items count, and how many do not, and why. */
  readonly counts: Readonly<Record<'counted' | EvidenceCredibility['kind'], number>>;
  /** Cells that are not rated yet, of all items that are not gone. */
  readonly openCells: number;
}

/** Scores a board of the case; null when there is no such question, or it is in the bin. */
export function boardOf(state: CaseState, questionId: Id, weighing: Weighing = weigh(state)): Board | null {
  const question = state.questions.get(questionId);
  if (!question || question.deletedAt) return null;
  const weights = boardWeights(question);
  const levels = gradeLevels(question);
  const rows = inOrder(living(state, 'hypotheses').filter((row) => row.questionId === questionId));
  const ids = rows.map(({ id }) => id);
  const evidence = inOrder(living(state, 'evidence').filter((row) => row.questionId === questionId)).map(
    (row) => ({ row, credibility: evidenceCredibility(weighing, row, state, levels) }),
  );
  const matrix = evidence.map(({ row, credibility }) => matrixItem(row, credibility, ids));
  const scores = scoreMatrix(ids, matrix, weights);
  const counted = matrix.filter(({ credibility }) => credibility !== null).length;
  const ranked = counted > 0 ? ranking(scores) : [];
  const critical = new Map(criticalItems(ids, matrix, weights).map((item) => [item.itemId, item]));
  const count = (kind: EvidenceCredibility['kind']) =>
    evidence.filter(({ credibility }) => credibility.kind === kind).length;
  return {
    question,
    hypotheses: rows.map((row, place) => ({
      ...(scores[place] as HypothesisScore),
      row,
      label: `H${place + 1}`,
      survives: ranked[0]?.includes(row.id) ?? false,
    })),
    items: evidence.map(({ row, credibility }, place) => ({
      row,
      label: `E${place + 1}`,
      credibility,
      diagnosticity: diagnosticity((matrix[place] as MatrixItem).ratings.values()),
      critical: critical.get(row.id) ?? null,
    })),
    ranking: ranked,
    weights,
    isEdited: editedWeights(question).length > 0 || editedGradeLevels(question).length > 0,
    counts: {
      counted,
      graded: count('graded'),
      'by-hand': count('by-hand'),
      unknown: count('unknown'),
      ungraded: count('ungraded'),
      gone: count('gone'),
    },
    openCells: matrix.reduce(
      (total, item, place) =>
        evidence[place]?.credibility.kind === 'gone' ? total : total + ids.length - item.ratings.size,
      0,
    ),
  };
}

/** The boards of a case, in order of making. */
export function boardsOf(state: CaseState, weighing: Weighing = weigh(state)): Board[] {
  return living(state, 'questions').flatMap(({ id }) => boardOf(state, id, weighing) ?? []);
}

/** Ratings of hypotheses that are in the bin stay in the row, and are not looked at. */
function matrixItem(row: EvidenceRow, credibility: EvidenceCredibility, ids: readonly Id[]): MatrixItem {
  return {
    id: row.id,
    credibility: 'level' in credibility ? credibility.level : null,
    relevance: row.relevance,
    ratings: new Map(
      ids.flatMap((id) => {
        const rating = row.ratings[id];
        return rating ? [[id, rating.is] as const] : [];
      }),
    ),
  };
}

/** By place; rows of one place, as two analysts may make them, in order of making. */
function inOrder<Row extends { order: number; createdAt: string; id: Id }>(rows: readonly Row[]): Row[] {
  return rows.toSorted(
    (left, right) =>
      left.order - right.order ||
      left.createdAt.localeCompare(right.createdAt) ||
      left.id.localeCompare(right.id),
  );
}
