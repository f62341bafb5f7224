import { z } from 'zod';
import { longestLabel } from './changeLabel';
import type { Id } from './id';
import { type AnyRow, type Rows, rowSchemas, type TableName, tableNames } from './rows';

/** What happened to one row: `before` is null when it was made, `after` is null when it is gone. */
export interface Operation<Name extends TableName = TableName> {
  readonly table: Name;
  readonly id: Id;
  readonly before: Rows[Name] | null;
  readonly after: Rows[Name] | null;
}

/**
 * One user action. Changes of a case are numbered from 1 without gaps; the journal, the undo stack
 * and the audit trail are all this list.
 */
export interface Change {
  readonly id: Id;
  readonly caseId: Id;
  /** Place in the case's history, from 1. */
  readonly sequence: number;
  readonly at: string;
  readonly by: string;
  /** What the user did, in words the user reads: “Highlight a passage”. */
  readonly label: string;
  /** Neighbouring changes of one group (typing in one note) are undone together. */
  readonly group: string | null;
  /** Set on an undo or redo: the change whose operations this one turns round. */
  readonly reverts: Id | null;
  readonly operations: readonly Operation[];
}

const operationSchema = z
  .object({
    table: z.enum(tableNames as [TableName, ...TableName[]]),
    id: z.uuid(),
    before: z.unknown(),
    after: z.unknown(),
  })
  .transform((operation, context): Operation => {
    const rowOrNull = rowSchemas[operation.table].nullable();
    const parsed = { before: null as AnyRow | null, after: null as AnyRow | null };
    for (const side of ['before', 'after'] as const) {
      const result = rowOrNull.safeParse(operation[side] ?? null);
      if (result.success) parsed[side] = result.data as AnyRow | null;
      else
        for (const issue of result.error.issues)
          context.addIssue({
            code: 'custom',
            message: issue.message,
            path: [side, ...issue.path],
          });
    }
    for (const row of [parsed.before, parsed.after])
      if (row && row.id !== operation.id)
        context.addIssue({ code: 'custom', message: 'the row has another id', path: ['id'] });
    return { table: operation.table, id: operation.id, ...parsed };
  });

export const changeSchema = z
  .object({
    id: z.uuid(),
    caseId: z.uuid(),
    sequence: z.number().int().positive(),
    at: z.iso.datetime(),
    by: z.string().max(200),
    label: z.string().min(1).max(longestLabel),
    group: z.string().max(200).nullable(),
    reverts: z.uuid().nullable(),
    operations: z.array(operationSchema).max(200_000),
  })
  .superRefine(({ caseId, operations }, context) => {
    // A row of another case would be put among that case's own when the journal is taken in.
    for (const [place, { table, before, after }] of operations.entries())
      for (const row of [before, after])
        if (row && (row.caseId !== caseId || (table === 'cases' && row.id !== caseId)))
          context.addIssue({
            code: 'custom',
            message: 'the row belongs to another case',
            path: ['operations', place, 'caseId'],
          });
  });

/**
 * One line of `journal.jsonl`. `hash` is the SHA-256 (hex) of `previous + "\n" + body`, where `body`
 * is the change as JSON exactly as it stands in the line; the first line's `previous` is 64 zeros.
 */
export interface JournalEntry {
  readonly previous: string;
  readonly hash: string;
  /** The change as the exact JSON text that was hashed. */
  readonly body: string;
}

export const journalEntrySchema = z.object({
  previous: z.string().regex(/^[0-9a-f]{64}$/),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  body: z.string(),
});

/** The `previous` of a journal's first line. */
export const journalStart = '0'.repeat(64);
