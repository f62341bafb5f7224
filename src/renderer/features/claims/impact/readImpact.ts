import { type Impact, type ImpactSubject, impactOf } from '@core/assess';
import type { AppServices } from '@renderer/app/appContext';
import { readWeighedCase } from '../data/useWeighedCase';

const tables = ['reports', 'questions', 'evidence'] as const;

/** Weighs the case as it is now with and without what rests on `subject`. */
export async function readImpact(services: AppServices, subject: ImpactSubject): Promise<Impact> {
  const { database, session } = services;
  const { state, weighing } = await readWeighedCase(services);
  await Promise.all(
    tables.map(async (table) => {
      const rows = await database.table(table).where('caseId').equals(session.caseId).toArray();
      const map = state[table] as Map<string, unknown>;
      for (const row of rows) map.set(row.id, row);
    }),
  );
  // A report may cite passages nobody has stated anything of.
  const missing = [...citedHighlights([...state.reports.values()])].filter((id) => !state.highlights.has(id));
  for (const row of await database.highlights.bulkGet(missing)) if (row) state.highlights.set(row.id, row);
  return impactOf(state, weighing, subject);
}

function citedHighlights(reports: readonly unknown[]): Set<string> {
  const ids = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) visit(each);
    else if (value && typeof value === 'object') {
      const { kind, id, highlight } = value as Record<string, unknown>;
      if (kind === 'highlight' && typeof id === 'string') ids.add(id);
      if (typeof highlight === 'string') ids.add(highlight);
      for (const each of Object.values(value)) visit(each);
    }
  };
  visit(reports);
  return ids;
}
