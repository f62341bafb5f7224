import { type CaseState, emptyCaseState } from '@core/model';
import { sharedLiveQuery } from './sharedLiveQuery';

/**
 * The rows a claim's standing rests on, live: of the highlights only those that have statements. The tables
 * it does not need are empty.
 */
export const useClaimState = sharedLiveQuery(async ({ database, session }): Promise<CaseState> => {
  const state = emptyCaseState();
  const tables = ['claims', 'statements', 'sources', 'origins'] as const;
  await Promise.all(
    tables.map(async (table) => {
      const rows = await database.table(table).where('caseId').equals(session.caseId).toArray();
      const map = state[table] as Map<string, unknown>;
      for (const row of rows.sort(byMaking)) map.set(row.id, row);
    }),
  );
  const stated = new Set([...state.statements.values()].map(({ highlightId }) => highlightId));
  const highlights = await database.highlights.bulkGet([...stated]);
  for (const row of highlights.filter((each) => each !== undefined).sort(byMaking))
    state.highlights.set(row.id, row);
  return state;
});

function byMaking(left: { createdAt: string }, right: { createdAt: string }): number {
  return left.createdAt.localeCompare(right.createdAt);
}
