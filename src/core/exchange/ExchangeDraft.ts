import { newRow } from '../casefile/newRow';
import { creating } from '../casefile/operations';
import type { CaseState } from '../model/caseState';
import type { Operation } from '../model/change';
import type { OriginKind, OriginRow } from '../model/claimRows';
import { type Id, newId } from '../model/id';
import {
  type Rows,
  type TableName,
  type TagColour,
  type TagRow,
  tableNames,
  tagColours,
} from '../model/rows';
import { derivedRowId, isRowId } from './rowId';
import type { ExchangeContext, ExchangeLine } from './types';

/** How a new tag is to be; what is not given is as for one made by hand. */
interface TagWishes {
  readonly id?: Id;
  readonly colour?: TagColour;
}

/** The case as it will be when everything taken in so far is carried out, with the operations and the report. */
export class ExchangeDraft {
  readonly operations: Operation[] = [];
  readonly lines: ExchangeLine[] = [];
  readonly state: CaseState;
  /** Living tags by name in small letters; of several of one name, the first. */
  readonly #tags = new Map<string, TagRow>();
  /** Those the case had before, by name. */
  readonly #tagsBefore: ReadonlyMap<string, TagRow>;
  readonly #origins = new Map<string, OriginRow>();
  #order = 0;

  constructor(readonly context: ExchangeContext) {
    const copies = tableNames.map((name) => [name, new Map(context.state[name] as Map<string, unknown>)]);
    this.state = Object.fromEntries(copies) as unknown as CaseState;
    const tags = [...this.state.tags.values()].filter((row) => !row.deletedAt);
    for (const row of tags) this.#rememberTag(row);
    this.#tagsBefore = new Map(tags.toReversed().map((row) => [row.name, row]));
    for (const row of this.state.origins.values()) if (!row.deletedAt) this.#rememberOrigin(row);
  }

  create<Name extends TableName>(table: Name, row: Rows[Name]): void {
    this.operations.push(creating(table, row));
    (this.state[table] as Map<string, Rows[Name]>).set(row.id, row);
    if (table === 'tags') this.#rememberTag(row as TagRow);
    if (table === 'origins') this.#rememberOrigin(row as OriginRow);
  }

  /** Changes fields of a row the case has. Several changes of one row are one operation. */
  update<Name extends TableName>(table: Name, id: Id, patch: Partial<Rows[Name]>): void {
    const rows = this.state[table] as Map<Id, Rows[Name]>;
    const row = rows.get(id);
    if (!row) return;
    const after = { ...row, ...patch, updatedAt: this.context.at };
    rows.set(id, after);
    const place = this.operations.findIndex((each) => each.table === table && each.id === id);
    const earlier = this.operations[place];
    if (earlier) this.operations[place] = { ...earlier, after } as Operation;
    else this.operations.push({ table, id, before: row, after } as Operation);
  }

  report(
    line: Pick<ExchangeLine, 'kind' | 'name' | 'fate'> &
      Partial<Pick<ExchangeLine, 'words' | 'message' | 'highlightId' | 'sourceId'>>,
  ): void {
    this.lines.push({ words: '', message: '', highlightId: null, sourceId: null, ...line });
  }

  /** The base fields of a row; `made` and `maker` where the file says when and by whom. */
  newRow(id: Id, made: string | null = null, maker: string | null = null) {
    const { caseId, by, at } = this.context;
    return newRow(caseId, maker ?? by, made ?? at, id);
  }

  /**
   * The id of the row that stands for something with an identity of its own: that identity where it is a UUID nothing
   * else has, else one made out of it, the same at every taking in.
   */
  rowId(table: TableName, identity: string): Id {
    const plain = identity.toLowerCase();
    const isTaken =
      (this.context.idsElsewhere?.has(plain) ?? false) ||
      tableNames.some((name) => name !== table && this.state[name].has(plain));
    return isRowId(plain) && !isTaken ? plain : derivedRowId(this.context.caseId, table, plain);
  }

  /**
   * The tag of that id, else one of that name, else a new one. Where the file tells tags apart by ids, only a tag the
   * case had before stands for one of exactly its name; else one in any case of letters does.
   */
  findOrMakeTag(name: string, wishes: TagWishes = {}): TagRow {
    const byId = wishes.id ? this.state.tags.get(wishes.id) : undefined;
    const byName = wishes.id ? this.#tagsBefore.get(name) : this.#tags.get(name.toLocaleLowerCase());
    const known = byId && !byId.deletedAt ? byId : byName;
    if (known) return known;
    const count = this.#tags.size;
    const row: TagRow = {
      ...this.newRow(wishes.id && !byId ? wishes.id : newId()),
      name,
      colour: wishes.colour ?? tagColours[count % tagColours.length] ?? tagColours[0],
      parentId: null,
      order: this.nextOrder(),
      note: null,
    };
    this.create('tags', row);
    return row;
  }

  /** A place behind all tags there are. */
  nextOrder(): number {
    return this.#order + 1;
  }

  /** The origin of that id, else of that name or alias in any case of letters, else a new one. */
  findOrMakeOrigin(name: string, kind: OriginKind, id?: Id): OriginRow {
    const byId = id ? this.state.origins.get(id) : undefined;
    const known = byId && !byId.deletedAt ? byId : this.#origins.get(name.toLocaleLowerCase());
    if (known) return known;
    const row: OriginRow = {
      ...this.newRow(id && !byId ? id : newId()),
      name,
      kind,
      aliases: [],
      parentId: null,
      reliability: null,
      note: null,
    };
    this.create('origins', row);
    return row;
  }

  #rememberTag(row: TagRow): void {
    const key = row.name.toLocaleLowerCase();
    if (!this.#tags.has(key)) this.#tags.set(key, row);
    this.#order = Math.max(this.#order, row.order);
  }

  #rememberOrigin(row: OriginRow): void {
    for (const name of [row.name, ...row.aliases]) {
      const key = name.toLocaleLowerCase();
      if (!this.#origins.has(key)) this.#origins.set(key, row);
    }
  }
}
