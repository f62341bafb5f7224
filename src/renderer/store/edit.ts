import { type AnyRow, type Id, newId, type Operation, type Rows, type TableName } from '@core/model';
import type { AssayDatabase } from './database';

type BaseField = 'id' | 'caseId' | 'createdAt' | 'createdBy' | 'updatedAt' | 'deletedAt';
/** What a caller gives to make a row; the rest is filled in here. */
export type NewRow<Name extends TableName> = Omit<Rows[Name], BaseField> & { id?: Id };
export type Patch<Name extends TableName> = Partial<Omit<Rows[Name], BaseField>> & {
  deletedAt?: string | null;
};

export interface EditContext {
  readonly caseId: Id;
  readonly analyst: string;
  readonly at: string;
}

/**
 * Gathers the operations of one commit inside its Dexie transaction. It reads its own writes, and
 * folds several touches of one row into one operation.
 */
export class Edit {
  private readonly gathered = new Map<string, Operation>();

  constructor(
    private readonly database: AssayDatabase,
    private readonly context: EditContext,
  ) {}

  /** When and by whom this change is made. */
  get stamp(): { readonly at: string; readonly by: string } {
    return { at: this.context.at, by: this.context.analyst };
  }

  /** The row as it is now, binned or not. */
  get<Name extends TableName>(table: Name, id: Id): Promise<Rows[Name] | undefined> {
    return this.database.table<Rows[Name], Id>(table).get(id);
  }

  /** Rows of this case by one indexed field. */
  where<Name extends TableName>(table: Name, field: string, value: string): Promise<Rows[Name][]> {
    return this.database.table<Rows[Name], Id>(table).where(field).equals(value).toArray();
  }

  /** Every row of this case, binned ones included. */
  all<Name extends TableName>(table: Name): Promise<Rows[Name][]> {
    return this.database.table<Rows[Name], Id>(table).where('caseId').equals(this.context.caseId).toArray();
  }

  async create<Name extends TableName>(table: Name, fields: NewRow<Name>): Promise<Rows[Name]> {
    const { caseId, analyst, at } = this.context;
    const base = { id: newId(), caseId, createdAt: at, createdBy: analyst, updatedAt: at, deletedAt: null };
    const row = { ...base, ...fields } as unknown as Rows[Name];
    await this.put(table, row.id, row);
    return row;
  }

  /** Changes fields of a row. Answers the row as it is now, or undefined when it is gone. */
  async update<Name extends TableName>(
    table: Name,
    id: Id,
    patch: Patch<Name>,
  ): Promise<Rows[Name] | undefined> {
    const before = await this.get(table, id);
    if (!before) return undefined;
    const after = { ...before, ...patch, updatedAt: this.context.at } as Rows[Name];
    await this.put(table, id, after);
    return after;
  }

  /** Puts a row in the bin. It keeps its references; nothing else is touched. */
  bin<Name extends TableName>(table: Name, id: Id): Promise<Rows[Name] | undefined> {
    return this.update(table, id, { deletedAt: this.context.at } as Patch<Name>);
  }

  /** Writes a row as given, or takes it away with null: for undo and for what comes from elsewhere. */
  async put<Name extends TableName>(table: Name, id: Id, after: Rows[Name] | null): Promise<void> {
    const key = `${table}/${id}`;
    const known = this.gathered.get(key);
    const before = known ? known.before : ((await this.get(table, id)) ?? null);
    if (after) await this.database.table<AnyRow, Id>(table).put(after);
    else await this.database.table<AnyRow, Id>(table).delete(id);
    this.gathered.set(key, { table, id, before, after } as Operation);
  }

  /** What was done, without what came to nothing. */
  operations(): Operation[] {
    return [...this.gathered.values()].filter(({ before, after }) => before !== null || after !== null);
  }
}
