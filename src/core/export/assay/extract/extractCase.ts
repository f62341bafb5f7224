import { type CaseFile, commitTo } from '../../../casefile/caseFile';
import { creating } from '../../../casefile/operations';
import { derivedRowId } from '../../../exchange/rowId';
import { type CaseState, emptyCaseState } from '../../../model/caseState';
import type { Id } from '../../../model/id';
import { type AnyRow, type CaseRow, type TableName, tableNames } from '../../../model/rows';

/** What becomes of the whole case's row. */
export interface ExtractDetails {
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly by: string;
  readonly label: string;
  /** Told apart by this: two extracts of one case with other contents are two cases. */
  readonly choice: string;
  readonly redacted?: CaseRow['redacted'];
}

const anyId = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/**
 * A case of its own out of rows of another, without its history, which says more than the rows do. Rows get ids of their own:
 * whoever has the other case, too, can have both. The same rows make the same case.
 */
export function extractCase(
  state: CaseState,
  blobs: CaseFile['blobs'],
  { at, by, label, choice, redacted }: ExtractDetails,
): CaseFile {
  const [original] = state.cases.values();
  const caseId = derivedRowId(original?.id ?? '', 'extract', at, choice);
  const known = new Set(tableNames.flatMap((name) => [...state[name].keys()]));
  const ownId = (id: Id) => (id === original?.id ? caseId : known.has(id) ? derivedRowId(caseId, id) : id);
  const own: CaseFile = {
    caseId,
    createdWith: 'Assay',
    entries: [],
    changes: [],
    state: emptyCaseState(),
    blobs,
  };
  const operations = tableNames.flatMap((name: TableName) =>
    [...(state[name] as Map<Id, AnyRow>).values()].map((row) => {
      const renamed = JSON.parse(JSON.stringify(row).replace(anyId, ownId)) as AnyRow;
      if (name !== 'cases' || !redacted) return creating(name, renamed as never);
      const caseRow = renamed as CaseRow;
      return creating('cases', { ...caseRow, title: `${caseRow.title} (redacted)`, redacted });
    }),
  );
  commitTo(own, label, operations as never, { at, by, id: derivedRowId(caseId, 'change') });
  return own;
}
