import type { CaseState, Grade, Id } from '@core/model';

/** An origin's name, or null for none or one in the bin. */
export function originNameOf(state: CaseState, id: Id | null): string | null {
  const row = id === null ? undefined : state.origins.get(id);
  return row && !row.deletedAt ? row.name : null;
}

/** A grade's code as shown: `B`, or with another scheme than NATO's `police:B`. */
export function gradeCodeOf(grade: Grade | null): string | null {
  if (!grade) return null;
  return grade.scheme === 'nato' ? grade.code : `${grade.scheme}:${grade.code}`;
}

/** A root: an origin, or a source that speaks for itself. Its name is there also where it is in the bin. */
export function rootJson(state: CaseState, id: Id) {
  const source = state.sources.get(id);
  if (source) return { source: id, name: source.title };
  return { origin: id, name: state.origins.get(id)?.name ?? null };
}

/** Enough of an id to name it on a terminal. */
export function shortId(id: Id): string {
  return id.slice(0, 8);
}
