import { type Board, boardOf, type Weighing } from '@core/assess';
import { type CaseState, emptyCaseState, type Id, type QuestionRow } from '@core/model';
import { useWeighedCase, type WeighedCase } from '@renderer/features/claims';
import { sharedLiveQuery } from '@renderer/store/sharedLiveQuery';
import { useMemo } from 'react';

const tables = ['questions', 'hypotheses', 'evidence'] as const;

/** The rows of all boards, live; undefined while loading. */
const useBoardRows = sharedLiveQuery(async ({ database, session }) => {
  const state = emptyCaseState();
  await Promise.all(
    tables.map(async (table) => {
      const rows = await database.table(table).where('caseId').equals(session.caseId).toArray();
      const map = state[table] as Map<string, unknown>;
      for (const row of rows.sort((left, right) => left.createdAt.localeCompare(right.createdAt)))
        map.set(row.id, row);
    }),
  );
  return state;
});

/** The questions that are not in the bin, in order of making, live; undefined while loading. */
export function useQuestions(): readonly QuestionRow[] | undefined {
  const rows = useBoardRows();
  return useMemo(() => rows && [...rows.questions.values()].filter((row) => row.deletedAt === null), [rows]);
}

/** A weighed case with its boards, live; undefined while loading. Rating a cell weighs no claim again. */
export function useWithBoards(weighed: WeighedCase | undefined): WeighedCase | undefined {
  const rows = useBoardRows();
  return useMemo(() => {
    if (!rows || !weighed) return undefined;
    const { questions, hypotheses, evidence } = rows;
    return { state: { ...weighed.state, questions, hypotheses, evidence }, weighing: weighed.weighing };
  }, [rows, weighed]);
}

export interface ScoredBoard {
  readonly board: Board;
  /** The weighed case, with its boards. */
  readonly state: CaseState;
  readonly weighing: Weighing;
}

/** A board, scored as of now; null when there is no such question, undefined while loading. */
export function useBoard(questionId: Id | null): ScoredBoard | null | undefined {
  const weighed = useWithBoards(useWeighedCase());
  return useMemo(() => {
    if (!weighed) return undefined;
    const board = questionId === null ? null : boardOf(weighed.state, questionId, weighed.weighing);
    return board && { board, ...weighed };
  }, [weighed, questionId]);
}
