import type { Change, Rows, SourceText } from '@core/model';
import { Dexie, type Table } from 'dexie';

/** A change as kept beside the rows, with the exact JSON text that goes into the journal. */
export type StoredChange = Change & { readonly body: string };

/** How far a case's journal is known to be on the disk: number and hash of the last such change. */
export interface JournalHead {
  readonly caseId: string;
  readonly sequence: number;
  readonly hash: string;
}

/** A source text kept at hand, by the SHA-256 of its stored JSON. The vault has the original. */
export interface KeptText {
  readonly sha256: string;
  readonly sourceText: SourceText;
}

/**
 * The working store. Everything in it can be rebuilt from the vault's journals, and the journals
 * from it; see `reconcile.ts`.
 */
export class AssayDatabase extends Dexie {
  cases!: Table<Rows['cases'], string>;
  sources!: Table<Rows['sources'], string>;
  highlights!: Table<Rows['highlights'], string>;
  tags!: Table<Rows['tags'], string>;
  origins!: Table<Rows['origins'], string>;
  claims!: Table<Rows['claims'], string>;
  statements!: Table<Rows['statements'], string>;
  reports!: Table<Rows['reports'], string>;
  links!: Table<Rows['links'], string>;
  dependences!: Table<Rows['dependences'], string>;
  conflicts!: Table<Rows['conflicts'], string>;
  questions!: Table<Rows['questions'], string>;
  hypotheses!: Table<Rows['hypotheses'], string>;
  evidence!: Table<Rows['evidence'], string>;
  dismissals!: Table<Rows['dismissals'], string>;
  changes!: Table<StoredChange, [string, number]>;
  heads!: Table<JournalHead, string>;
  texts!: Table<KeptText, string>;

  constructor(name = 'assay', options: { indexedDB?: IDBFactory; IDBKeyRange?: typeof IDBKeyRange } = {}) {
    super(name, { chromeTransactionDurability: 'strict', ...options });
    for (const { version, stores } of schemaVersions) this.version(version).stores(stores);
  }
}

/** Every shape the store has had, oldest first; a user's database of any of them is taken along. */
export const schemaVersions: readonly { version: number; stores: Record<string, string> }[] = [
  {
    version: 1,
    stores: {
      cases: 'id, caseId',
      sources: 'id, caseId, [caseId+sha256]',
      highlights: 'id, caseId, sourceId, *tagIds',
      tags: 'id, caseId, parentId',
      origins: 'id, caseId, parentId',
      claims: 'id, caseId',
      statements: 'id, caseId, claimId, highlightId',
      reports: 'id, caseId',
      changes: '[caseId+sequence], caseId, id',
      heads: 'caseId',
    },
  },
  { version: 2, stores: { texts: 'sha256' } },
  {
    version: 3,
    stores: {
      // What is in the bin is all that has a `deletedAt` a key can hold: counting the others takes two counts.
      sources: 'id, caseId, [caseId+sha256], [caseId+deletedAt]',
      claims: 'id, caseId, [caseId+deletedAt]',
      highlights:
        'id, caseId, sourceId, *tagIds, [sourceId+id], [sourceId+deletedAt], [caseId+deletedAt], [caseId+createdBy]',
    },
  },
  {
    version: 4,
    stores: {
      links: 'id, caseId, fromId, toId',
      dependences: 'id, caseId',
      conflicts: 'id, caseId',
      questions: 'id, caseId',
      hypotheses: 'id, caseId, questionId',
      evidence: 'id, caseId, questionId',
      dismissals: 'id, caseId, subjectId',
    },
  },
];
