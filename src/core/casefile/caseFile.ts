import { applyChange, type CaseState, emptyCaseState } from '../model/caseState';
import { type Change, type JournalEntry, journalStart, type Operation } from '../model/change';
import { changeLabel } from '../model/changeLabel';
import { type Id, newId } from '../model/id';
import { changeToBody, entryFor } from './journal';
import { newRow } from './newRow';
import { creating } from './operations';

/** Where blobs are kept, each by the SHA-256 of its bytes: received documents, and source texts as JSON. */
export type BlobArea = 'sources' | 'texts';

/**
 * A case in memory, as read from or written to an `.assay` file. The journal is the truth; `changes`
 * and `state` are what it says. `commitTo` keeps all three in step.
 */
export interface CaseFile {
  readonly caseId: Id;
  /** The program and version that wrote the file last: `Assay 0.1.0`. */
  readonly createdWith: string;
  readonly entries: JournalEntry[];
  readonly changes: Change[];
  readonly state: CaseState;
  readonly blobs: Readonly<Record<BlobArea, Map<string, Uint8Array>>>;
}

/** Who did it, when, and how it hangs together with other changes. */
export interface ChangeDetails {
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly by: string;
  readonly group?: string | null;
  readonly reverts?: Id | null;
  /** The change's own id, where it must not be random. */
  readonly id?: Id;
}

export interface NewCase {
  readonly title: string;
  readonly at: string;
  readonly by: string;
  readonly createdWith: string;
  readonly caseId?: Id;
  /** The first change's id, where it must not be random. */
  readonly changeId?: Id;
}

/** An empty case with its first change, which makes the case's own row. */
export function newCaseFile(input: NewCase): CaseFile {
  const caseId = input.caseId ?? newId();
  const caseFile: CaseFile = {
    caseId,
    createdWith: input.createdWith,
    entries: [],
    changes: [],
    state: emptyCaseState(),
    blobs: { sources: new Map(), texts: new Map() },
  };
  const row = { ...newRow(caseId, input.by, input.at, caseId), title: input.title, note: null };
  commitTo(caseFile, 'Begin the case', [creating('cases', row)], {
    at: input.at,
    by: input.by,
    ...(input.changeId ? { id: input.changeId } : {}),
  });
  return caseFile;
}

/** The hash of the journal's last entry. */
export function headOf(caseFile: Pick<CaseFile, 'entries'>): string {
  return caseFile.entries.at(-1)?.hash ?? journalStart;
}

/** Carries out one user action on the case in place: journal entry, change and rows. Answers the change. */
export function commitTo(
  caseFile: CaseFile,
  label: string,
  operations: readonly Operation[],
  details: ChangeDetails,
): Change {
  const change: Change = {
    id: details.id ?? newId(),
    caseId: caseFile.caseId,
    sequence: caseFile.changes.length + 1,
    at: details.at,
    by: details.by,
    label: changeLabel(label),
    group: details.group ?? null,
    reverts: details.reverts ?? null,
    operations,
  };
  caseFile.entries.push(entryFor(headOf(caseFile), changeToBody(change)));
  caseFile.changes.push(change);
  applyChange(caseFile.state, change);
  return change;
}
