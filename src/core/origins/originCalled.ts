import type { OriginRow } from '../model/claimRows';

/** The living origin of a name or alias, in any case of letters; the one with the name before one with the alias. */
export function originCalled<Row extends Pick<OriginRow, 'name' | 'aliases' | 'deletedAt'>>(
  origins: Iterable<Row>,
  name: string,
): Row | undefined {
  const wanted = folded(name);
  let byAlias: Row | undefined;
  for (const row of origins) {
    if (row.deletedAt !== null) continue;
    if (folded(row.name) === wanted) return row;
    if (row.aliases.some((alias) => folded(alias) === wanted)) byAlias ??= row;
  }
  return byAlias;
}

function folded(name: string): string {
  return name.trim().replace(/\s+/gu, ' ').toLocaleLowerCase();
}
