import type { CaseState, HighlightRow, Id } from '@core/model';
import type { AppServices } from '@renderer/app/appContext';

const tables = ['reports', 'questions', 'evidence'] as const;

/** Rows that rest on claims and statements, and the highlights reports cite: those nobody has stated anything of, too. */
export type CitingRows = Pick<CaseState, (typeof tables)[number] | 'highlights'>;

export async function readCitingRows({
  database,
  session,
}: Pick<AppServices, 'database' | 'session'>): Promise<CitingRows> {
  const rowsOf = async (table: (typeof tables)[number]) => {
    const rows = await database.table(table).where('caseId').equals(session.caseId).toArray();
    return new Map<Id, never>(rows.map((row) => [row.id, row as never]));
  };
  const [reports, questions, evidence] = await Promise.all([
    rowsOf('reports') as Promise<CitingRows['reports']>,
    rowsOf('questions'),
    rowsOf('evidence'),
  ]);
  const highlights = new Map<Id, HighlightRow>();
  for (const row of await database.highlights.bulkGet([...citedHighlights([...reports.values()])]))
    if (row) highlights.set(row.id, row);
  return { reports, questions, evidence, highlights };
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
