import type { DismissalRow, Id } from '@core/model';
import { useApp } from '@renderer/app/appContext';
import { useLiveQuery } from 'dexie-react-hooks';

const none: readonly DismissalRow[] = [];

/** The living answers about a report or claim, oldest first. */
export function useAnswers(subjectId: Id): readonly DismissalRow[] {
  const { database } = useApp();
  return (
    useLiveQuery(async () => {
      const rows = await database.dismissals.where('subjectId').equals(subjectId).toArray();
      return rows
        .filter(({ deletedAt }) => deletedAt === null)
        .sort((left, right) => left.createdAt.localeCompare(right.createdAt));
    }, [database, subjectId]) ?? none
  );
}
