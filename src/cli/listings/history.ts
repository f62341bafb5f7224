import type { CaseFile } from '@core/casefile';
import type { Answer } from '../command';
import { table } from '../table';

export function listHistory({ changes, entries }: CaseFile): Answer {
  const json = changes.map((change, index) => ({
    sequence: change.sequence,
    at: change.at,
    by: change.by,
    label: change.label,
    operations: change.operations.length,
    reverts: change.reverts,
    hash: entries[index]?.hash ?? null,
  }));
  const rows = json.map((row) => [row.sequence, row.at, row.by, row.label]);
  return { json, text: table(['no.', 'at', 'by', 'change'], rows) };
}
