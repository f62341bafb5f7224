import { byPlaceInText, placeFor, placeOf } from '@core/highlights';
import type { HighlightRow, Id, Operation } from '@core/model';
import { Dexie } from 'dexie';
import type { ChangeFeed, ChangeNews } from './ChangeFeed';
import type { AssayDatabase } from './database';

/** Rows read at a time: a few milliseconds of work, so that no reading holds up a frame. */
const usualPortion = 500;
/** From this many changed rows on, sorting everything is cheaper than finding each its place. */
const many = 100;

/**
 * The highlights of one source that are not in the bin, in text order. Read once; from then on a change
 * touches only the rows it is about.
 */
export class SourceHighlights {
  /** Another array after every change; undefined while loading. */
  rows: readonly HighlightRow[] | undefined;
  private readonly listeners = new Set<() => void>();
  private readonly stopListening: () => void;
  private isReading = false;
  /** Counts readings: one that was overtaken by a later one comes to nothing. */
  private latest = 0;

  constructor(
    private readonly database: AssayDatabase,
    feed: ChangeFeed,
    private readonly sourceId: Id,
    private readonly portion = usualPortion,
  ) {
    this.stopListening = feed.subscribe((news) => this.take(news));
    void this.read();
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  close(): void {
    this.latest += 1;
    this.stopListening();
  }

  private async read(): Promise<void> {
    this.latest += 1;
    const reading = this.latest;
    this.isReading = true;
    const read: HighlightRow[] = [];
    for (let from: unknown = Dexie.minKey; ; from = read.at(-1)?.id) {
      const rows = await this.database.highlights
        .where('[sourceId+id]')
        .between([this.sourceId, from], [this.sourceId, Dexie.maxKey], false)
        .limit(this.portion)
        .toArray();
      if (reading !== this.latest) return;
      for (const row of rows) read.push(row);
      if (rows.length < this.portion) break;
    }
    this.isReading = false;
    this.put(read.filter((row) => this.isShown(row)).sort(byPlaceInText));
  }

  private take(news: ChangeNews): void {
    if (!news) return void this.read();
    const own = news.operations.filter(
      (operation): operation is Operation<'highlights'> =>
        operation.table === 'highlights' && this.concerns(operation as Operation<'highlights'>),
    );
    if (own.length === 0) return;
    if (this.isReading || !this.rows) return void this.read();
    this.put(own.length < many ? placed(this.rows, own, this) : sorted(this.rows, own, this));
  }

  private concerns({ before, after }: Operation<'highlights'>): boolean {
    return before?.sourceId === this.sourceId || after?.sourceId === this.sourceId;
  }

  /** Whether a row belongs into this list. */
  isShown({ sourceId, deletedAt }: HighlightRow): boolean {
    return sourceId === this.sourceId && deletedAt === null;
  }

  private put(rows: readonly HighlightRow[]): void {
    this.rows = rows;
    for (const listener of [...this.listeners]) listener();
  }
}

type Changed = readonly Operation<'highlights'>[];
type List = Pick<SourceHighlights, 'isShown'>;

function placed(before: readonly HighlightRow[], changed: Changed, list: List): HighlightRow[] {
  const rows = [...before];
  for (const { id, before: former, after } of changed) {
    // A new row is in the list only where it was read after its change was written, and then at its own place.
    const at = former ?? after;
    let place = at ? placeOf(rows, at) : -1;
    if (place < 0 && former) place = rows.findIndex((row) => row.id === id);
    if (place >= 0) rows.splice(place, 1);
    if (after && list.isShown(after)) rows.splice(placeFor(rows, after), 0, after);
  }
  return rows;
}

function sorted(before: readonly HighlightRow[], changed: Changed, list: List): HighlightRow[] {
  const rows = new Map(before.map((row) => [row.id, row]));
  for (const { id, after } of changed) {
    if (after && list.isShown(after)) rows.set(id, after);
    else rows.delete(id);
  }
  return [...rows.values()].sort(byPlaceInText);
}
