import { fail, type Id, ok, type Result } from '@core/model';

interface Named {
  readonly id: Id;
  readonly title: string;
}

/**
 * Finds one row by id, unique start of an id, or unique title (exact, else in any case of letters).
 * `what` names the kind in messages: “source”. Fails with `not-found` or `not-unique`.
 */
export function findByName<Row extends Named>(rows: readonly Row[], name: string, what: string): Result<Row> {
  const lower = name.toLowerCase();
  const ways: ((row: Row) => boolean)[] = [
    (row) => row.id === lower,
    (row) => row.title === name,
    (row) => lower !== '' && row.id.startsWith(lower),
    (row) => row.title.toLowerCase() === lower,
  ];
  for (const way of ways) {
    const [found, second] = rows.filter(way);
    if (found && second)
      return fail(
        'not-unique',
        `“${name}” fits several ${what}s; give more of the id. “assay list CASE ${what}s” shows them.`,
      );
    if (found) return ok(found);
  }
  return fail(
    'not-found',
    `The case has no ${what} “${name}”; “assay list CASE ${what}s” shows what there is.`,
  );
}
