import { conflictsOf } from '@core/assess';
import type { CaseFile } from '@core/casefile';
import type { Answer } from '../command';
import { table } from '../table';
import { weighCase } from '../weighCase';
import { shortId } from './names';

/** Conflicts that are found, and what was written of such as no longer are. */
export function listConflicts(caseFile: CaseFile): Answer {
  const { state } = caseFile;
  const { conflicts, noLongerFound, laterCounts } = conflictsOf(state, weighCase(caseFile));
  const json = [
    ...conflicts.map(({ key, kind, claimIds, sides, sentence, remarks, view }) => ({
      key,
      kind,
      claims: claimIds,
      sentence,
      remarks,
      sides: sides.map(({ title, names, statements }) => ({
        title,
        origins: names,
        statements: statements.map(({ id }) => id),
      })),
      state: view?.state ?? 'open',
      wouldSettle: view?.wouldSettle ?? '',
      found: true,
    })),
    ...noLongerFound.map(({ key, claimIds, state: stored, wouldSettle }) => ({
      key,
      kind: key.split(':')[0] ?? '',
      claims: claimIds,
      sentence: 'No longer found: what was stated has changed.',
      remarks: [],
      sides: [],
      state: stored,
      wouldSettle,
      found: false,
    })),
  ];
  const rows = json.map((row) => [row.state, row.kind, row.claims.map(shortId).join(' '), row.sentence]);
  const later = laterCounts.map(({ sentence }) => `${sentence}\n`);
  return { json, text: `${table(['state', 'kind', 'claims', 'conflict'], rows)}${later.join('')}` };
}
