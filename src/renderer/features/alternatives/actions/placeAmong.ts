import type { Id } from '@core/model';

interface Placed {
  readonly id: Id;
  readonly order: number;
  readonly createdAt: string;
  readonly deletedAt: string | null;
}

/** The place of a row that comes after all others, binned ones too: they come back where they were. */
export function lastPlace(rows: readonly Placed[]): number {
  return rows.reduce((last, { order }) => Math.max(last, order), 0) + 1;
}

/**
 * The places of the rows that change when one moves by some steps among those not in the bin; empty when it cannot.
 * All get a place of their own, for two analysts may have given the same.
 */
export function movedPlaces(rows: readonly Placed[], id: Id, by: number): { id: Id; order: number }[] {
  const living = rows
    .filter((row) => row.deletedAt === null)
    .toSorted(
      (left, right) =>
        left.order - right.order ||
        left.createdAt.localeCompare(right.createdAt) ||
        left.id.localeCompare(right.id),
    );
  const from = living.findIndex((row) => row.id === id);
  const to = Math.min(Math.max(from + by, 0), living.length - 1);
  if (from < 0 || to === from) return [];
  const [row] = living.splice(from, 1);
  if (row) living.splice(to, 0, row);
  return living.flatMap(({ id: each, order }, place) =>
    order === place + 1 ? [] : [{ id: each, order: place + 1 }],
  );
}
