import { z } from 'zod';

export const id = z.uuid();
/** An instant in UTC, ISO 8601 with milliseconds and `Z`. */
export const instant = z.iso.datetime();
/** Names and titles: long enough for any real one, short enough to bound what a screen must draw. */
export const name = z.string().min(1).max(2_000);
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What every row has. A row with `deletedAt` is in the bin: kept, and hidden from lists. */
export const base = {
  id,
  caseId: id,
  createdAt: instant,
  createdBy: z.string().max(200),
  updatedAt: instant,
  deletedAt: instant.nullable(),
};
