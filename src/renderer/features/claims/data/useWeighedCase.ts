import { type Weighing, weigh } from '@core/assess';
import { type CaseState, emptyCaseState } from '@core/model';
import type { AppServices } from '@renderer/app/appContext';
import { sharedLiveQuery } from '@renderer/store/sharedLiveQuery';

export interface WeighedCase {
  /** The rows that weighing rests on: of the highlights only those that have statements; other tables are empty. */
  readonly state: CaseState;
  readonly weighing: Weighing;
}

const tables = ['claims', 'statements', 'sources', 'origins', 'links', 'dependences', 'conflicts'] as const;

/** The claims of the case, weighed; live, read once for all who show them; undefined while loading. */
export const useWeighedCase = sharedLiveQuery(readWeighedCase);

/** Reads what weighing rests on, and weighs it. */
export async function readWeighedCase({ database, session }: AppServices): Promise<WeighedCase> {
  const state = emptyCaseState();
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
  return { state, weighing: weigh(state) };
}

function byMaking(left: { createdAt: string }, right: { createdAt: string }): number {
  return left.createdAt.localeCompare(right.createdAt);
}
