import type { Id } from '@core/model';
import { changedStretch } from './changedStretch';

/** Finds rows of a list by their id; the next list of the same rows costs only what has changed in it. */
export class RowsById<Row extends { readonly id: Id }> {
  private rows: readonly Row[] = [];
  private readonly known = new Map<Id, Row>();

  /** The row with an id among the given ones; undefined where there is none. */
  find(rows: readonly Row[], id: Id): Row | undefined {
    this.take(rows);
    return this.known.get(id);
  }

  private take(rows: readonly Row[]): void {
    if (rows === this.rows) return;
    const { at, removed, added } = changedStretch(this.rows, rows);
    for (const { id } of this.rows.slice(at, at + removed)) this.known.delete(id);
    for (const row of rows.slice(at, at + added)) this.known.set(row.id, row);
    this.rows = rows;
  }
}
