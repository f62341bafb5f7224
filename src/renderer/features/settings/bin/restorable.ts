import type { Rows } from '@core/model';
import { quoteOf } from '@renderer/ui/quoteOf';

/** Tables whose rows can be brought back, in the order they are listed. */
export const restorableTables = [
  'sources',
  'highlights',
  'statements',
  'claims',
  'origins',
  'tags',
  'questions',
  'hypotheses',
  'evidence',
  'reports',
] as const;
export type RestorableTable = (typeof restorableTables)[number];

export const restorableTitles: Record<RestorableTable, string> = {
  sources: 'Sources',
  highlights: 'Highlights',
  statements: 'Statements',
  claims: 'Claims',
  origins: 'Origins',
  tags: 'Tags',
  questions: 'Questions',
  hypotheses: 'Hypotheses',
  evidence: 'Evidence',
  reports: 'Reports',
};

/** What a binned row is listed as. `claimTexts` has the words of every claim, and of statements those of theirs, by id. */
export function binnedName<Name extends RestorableTable>(
  table: Name,
  row: Rows[Name],
  claimTexts: ReadonlyMap<string, string>,
): string {
  const fields = row as unknown as Record<string, string>;
  if (table === 'highlights') return quoteOf(row as Rows['highlights'], 160);
  if (table === 'statements') return `${fields.stance}: ${claimTexts.get(fields.claimId ?? '') ?? 'a claim'}`;
  if (table === 'evidence' && !fields.text)
    return claimTexts.get(fields.statementId ?? fields.claimId ?? '') ?? 'a claim';
  return fields.title ?? fields.name ?? fields.text ?? '';
}
