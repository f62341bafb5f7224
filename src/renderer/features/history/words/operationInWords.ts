import type { Id, Operation, TableName } from '@core/model';
import { changedPart } from './changedPart';
import { fieldWords, thingWords } from './fieldWords';
import { type NameOf, valueInWords } from './valueInWords';

export type Deed = 'made' | 'changed' | 'moved to the bin' | 'brought back' | 'taken back';

export interface FieldChange {
  readonly label: string;
  /** Empty when there was nothing; null when the row was made here. */
  readonly before: string | null;
  readonly after: string;
}

/** One row's part in a change, for people. */
export interface OperationWords {
  readonly table: TableName;
  readonly id: Id;
  readonly thing: string;
  /** What the row is or was called; empty for things without a name. */
  readonly name: string;
  readonly deed: Deed;
  readonly fields: readonly FieldChange[];
}

type Fields = Readonly<Record<string, unknown>>;

export function operationInWords({ table, id, before, after }: Operation, nameOf: NameOf): OperationWords {
  const [old, next] = [before as Fields | null, after as Fields | null];
  const row = next ?? old ?? {};
  return {
    table,
    id,
    thing: thingWords[table],
    name: nameOfRow(table, row, nameOf),
    deed: deedOf(old, next),
    fields: next ? fieldChanges(old, next, nameOf) : [],
  };
}

function deedOf(before: Fields | null, after: Fields | null): Deed {
  if (!after) return 'taken back';
  if (!before) return 'made';
  if (!before.deletedAt && after.deletedAt) return 'moved to the bin';
  if (before.deletedAt && !after.deletedAt) return 'brought back';
  return 'changed';
}

function fieldChanges(before: Fields | null, after: Fields, nameOf: NameOf): FieldChange[] {
  return Object.entries(fieldWords).flatMap(([field, label]): FieldChange[] => {
    if (!(field in after) || same(before?.[field], after[field])) return [];
    const words = valueInWords(field, after[field], nameOf);
    if (before) {
      const part = changedPart(valueInWords(field, before[field], nameOf), words);
      return [{ label, ...part }];
    }
    return words === '' || isBookkeeping(field)
      ? []
      : [{ label, before: null, after: changedPart('', words).after }];
  });
}

/** Set for every new row and telling nothing about it. */
function isBookkeeping(field: string): boolean {
  return field === 'order';
}

function same(left: unknown, right: unknown): boolean {
  return JSON.stringify(left ?? null) === JSON.stringify(right ?? null);
}

function nameOfRow(table: TableName, row: Fields, nameOf: NameOf): string {
  if (table === 'highlights')
    return valueInWords('ranges', row.ranges, nameOf) || valueInWords('areas', row.areas, nameOf);
  if (table === 'evidence' && !row.text) return nameOf((row.statementId ?? row.claimId) as Id) ?? '';
  if (table === 'statements') return nameOf(row.claimId as Id) ?? '';
  return String(row.title ?? row.name ?? row.text ?? '');
}
