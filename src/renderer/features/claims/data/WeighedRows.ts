import {
  type CaseState,
  emptyCaseState,
  type HighlightRow,
  type Id,
  type Operation,
  type StatementRow,
  type TableName,
} from '@core/model';
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
  /** Changes that are not in `state` yet, oldest first. */
  private waiting: Operation[] = [];
  private isTaking = false;

  constructor(
    private readonly session: CaseSession,
    private readonly onChange: () => void,
  ) {
    this.stopListening = session.feed.subscribe((news) => this.take(news));
    void this.read();
  }

  /** Whether `state` is the case as it is now. */
  get isCurrent(): boolean {
    return this.state !== undefined && !this.isReading && !this.isTaking;
  }

  close(): void {
    this.latest += 1;
    this.stopListening();
  }

  private async read(): Promise<void> {
    this.latest += 1;
    const reading = this.latest;
    this.isReading = true;
    this.waiting = [];
    const state = emptyCaseState();
    const [areHighlightsRead] = await Promise.all([
      this.readMostlyStatedHighlights(state),
      ...tables.map((table) => this.readInto(state, table)),
    ]);
    if (reading !== this.latest) return;
    const stated = new Set([...state.statements.values()].map(({ highlightId }) => highlightId));
    if (areHighlightsRead) {
      for (const id of state.highlights.keys()) if (!stated.has(id)) state.highlights.delete(id);
    } else await this.addHighlights(state.highlights, stated);
    if (reading !== this.latest) return;
    this.isReading = false;
    this.put(state);
  }

  /** Asking for ten thousand highlights one by one takes longer than reading some more in rows. Answers whether it read them. */
  private async readMostlyStatedHighlights(state: CaseState): Promise<boolean> {
    const { database, caseId } = this.session;
    const [statements = 0, highlights = 0] = await Promise.all(
      [database.statements, database.highlights].map((table) => table.where('caseId').equals(caseId).count()),
    );
    if (highlights > 3 * statements) return false;
    await this.readInto(state, 'highlights');
    return true;
  }

  /** Asks for all portions at once: the store reads ahead while the window takes in one after the other. */
  private async readInto(state: CaseState, name: TableName): Promise<void> {
    const { database, caseId } = this.session;
    const table = database.table<Row, Id>(name);
    const keys = (await table.where('caseId').equals(caseId).primaryKeys()).sort();
    const portions = Array.from({ length: Math.ceil(keys.length / portion) }, (_, place) => {
      const last = Math.min((place + 1) * portion, keys.length) - 1;
      return table
        .where(':id')
        .between(keys[place * portion], keys[last], true, true)
        .toArray();
    });
    const read = (await Promise.all(portions)).flat().filter((row) => row.caseId === caseId);
    for (const row of read.sort(byMaking)) (state[name] as Map<Id, unknown>).set(row.id, row);
  }

  private async addHighlights(highlights: Map<Id, HighlightRow>, ids: Iterable<Id>): Promise<void> {
    const missing = [...new Set(ids)].filter((id) => !highlights.has(id));
    for (let from = 0; from < missing.length; from += portion) {
      const rows = await this.session.database.highlights.bulkGet(missing.slice(from, from + portion));
      for (const row of rows) if (row) highlights.set(row.id, row);
    }
  }

  private take(news: ChangeNews): void {
    if (!news || this.isReading || !this.state) {
      void this.read();
      return;
    }
    this.waiting.push(...news.operations);
    if (!this.isTaking) void this.takeWaiting();
  }

  /** A state without the highlight of a new statement is never given out: the statement would count for nothing in it. */
  private async takeWaiting(): Promise<void> {
    const reading = this.latest;
    let isOther = false;
    this.isTaking = true;
    while (this.waiting.length > 0 && this.state) {
      const next = withChanges(this.state, this.waiting);
      const stated = this.waiting.flatMap((operation) =>
        operation.table === 'statements' && operation.after
          ? [(operation as Operation<'statements'>).after?.highlightId ?? '']
          : [],
      );
      this.waiting = [];
      if (!next) continue;
      const isComplete = stated.every((id) => next.highlights.has(id));
      const highlights = isComplete ? next.highlights : new Map(next.highlights);
      if (!isComplete) await this.addHighlights(highlights, stated);
      if (reading !== this.latest) break;
      this.state = { ...next, highlights };
      isOther = true;
    }
    this.isTaking = false;
    if (reading === this.latest && isOther) this.onChange();
    else if (this.waiting.length > 0 && !this.isReading) await this.takeWaiting();
  }

  private put(state: CaseState): void {
    this.state = state;
    this.onChange();
  }
}

/** The state after a change, with the untouched tables as they were; null where nothing in it bears on weighing. */
function withChanges(state: CaseState, operations: readonly Operation[]): CaseState | null {
  const stated = new Set(
    operations.flatMap(({ table, after }) =>
      table === 'statements' && after ? [(after as StatementRow).highlightId] : [],
    ),
  );
  const changed: Partial<Record<TableName, Map<Id, unknown>>> = {};
  for (const { table, id, after } of operations) {
    const isWeighed = (tables as readonly TableName[]).includes(table);
    const isStated = table === 'highlights' && (state.highlights.has(id) || stated.has(id));
    if (!isWeighed && !isStated) continue;
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
