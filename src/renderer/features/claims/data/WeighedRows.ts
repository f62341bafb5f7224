import { type CaseState, emptyCaseState, type Id, type Operation, type TableName } from '@core/model';
import type { ChangeNews } from '@renderer/store/ChangeFeed';
import type { CaseSession } from '@renderer/store/caseSession';

/** Tables that weighing rests on, read whole; of the highlights only those that have statements. */
const tables = ['claims', 'statements', 'sources', 'origins', 'links', 'dependences', 'conflicts'] as const;
/** Rows read at a time: a few milliseconds of work, so that no reading holds up a frame. */
const portion = 500;

type Row = { readonly id: Id; readonly caseId: Id; readonly createdAt: string };

/**
 * The rows of a case that its claims are weighed by. Read once, portion by portion; from then on a change touches only
 * the rows it is about. A state that was given out is never changed: after a change there is another one.
 */
export class WeighedRows {
  /** Undefined while loading. */
  state: CaseState | undefined;
  private readonly stopListening: () => void;
  /** Counts readings: one that was overtaken by a later one comes to nothing. */
  private latest = 0;
  private isReading = false;

  constructor(
    private readonly session: CaseSession,
    private readonly onChange: () => void,
  ) {
    this.stopListening = session.feed.subscribe((news) => void this.take(news));
    void this.read();
  }

  close(): void {
    this.latest += 1;
    this.stopListening();
  }

  private async read(): Promise<void> {
    this.latest += 1;
    const reading = this.latest;
    this.isReading = true;
    const state = emptyCaseState();
    for (const table of tables) {
      const rows = await this.readTable(table);
      if (reading !== this.latest) return;
      for (const row of rows.sort(byMaking)) (state[table] as Map<Id, unknown>).set(row.id, row);
    }
    await this.addHighlights(
      state,
      [...state.statements.values()].map(({ highlightId }) => highlightId),
    );
    if (reading !== this.latest) return;
    this.isReading = false;
    this.put(state);
  }

  private async readTable(name: TableName): Promise<Row[]> {
    const { database, caseId } = this.session;
    const keys = (await database.table<Row, Id>(name).where('caseId').equals(caseId).primaryKeys()).sort();
    const read: Row[] = [];
    for (let from = 0; from < keys.length; from += portion) {
      const last = keys[Math.min(from + portion, keys.length) - 1];
      const range = database.table<Row, Id>(name).where(':id').between(keys[from], last, true, true);
      for (const row of await range.toArray()) if (row.caseId === caseId) read.push(row);
    }
    return read;
  }

  private async addHighlights(state: CaseState, ids: readonly Id[]): Promise<void> {
    const missing = [...new Set(ids)].filter((id) => !state.highlights.has(id));
    for (let from = 0; from < missing.length; from += portion) {
      const rows = await this.session.database.highlights.bulkGet(missing.slice(from, from + portion));
      for (const row of rows) if (row) state.highlights.set(row.id, row);
    }
  }

  private async take(news: ChangeNews): Promise<void> {
    if (!news || this.isReading || !this.state) return this.read();
    const next = withChanges(this.state, news.operations);
    if (!next) return;
    const stated = news.operations.flatMap((operation) =>
      operation.table === 'statements' && operation.after
        ? [(operation as Operation<'statements'>).after?.highlightId ?? '']
        : [],
    );
    const isComplete = stated.every((id) => next.highlights.has(id));
    this.state = next;
    if (!isComplete) {
      const reading = this.latest;
      const highlights = new Map(next.highlights);
      await this.addHighlights({ ...next, highlights }, stated);
      if (reading !== this.latest || !this.state) return;
      this.state = { ...this.state, highlights: new Map([...highlights, ...this.state.highlights]) };
    }
    this.onChange();
  }

  private put(state: CaseState): void {
    this.state = state;
    this.onChange();
  }
}

/** The state after a change, with the untouched tables as they were; null where nothing in it bears on weighing. */
function withChanges(state: CaseState, operations: readonly Operation[]): CaseState | null {
  const changed: Partial<Record<TableName, Map<Id, unknown>>> = {};
  for (const { table, id, after } of operations) {
    const isWeighed = (tables as readonly TableName[]).includes(table);
    if (!isWeighed && !(table === 'highlights' && state.highlights.has(id))) continue;
    let rows = changed[table];
    if (!rows) {
      rows = new Map(state[table] as Map<Id, unknown>);
      changed[table] = rows;
    }
    if (after) rows.set(id, after);
    else rows.delete(id);
  }
  return Object.keys(changed).length > 0 ? ({ ...state, ...changed } as CaseState) : null;
}

function byMaking(left: Row, right: Row): number {
  if (left.createdAt === right.createdAt) return 0;
  return left.createdAt < right.createdAt ? -1 : 1;
}
