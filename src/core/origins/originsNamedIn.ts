import type { OriginRow } from '../model/claimRows';

/** Shorter names stand in too many words. */
const shortest = 3;

/** The origins a text names, by name or alias as whole words in any case of letters, in the order they are named. */
export function originsNamedIn<Row extends Pick<OriginRow, 'name' | 'aliases'>>(
  origins: Iterable<Row>,
  text: string,
): Row[] {
  const words = text.toLowerCase();
  const found: { row: Row; at: number }[] = [];
  for (const row of origins) {
    const places = [row.name, ...row.aliases].map((name) => placeOf(words, name.toLowerCase()));
    const at = Math.min(...places.filter((place) => place >= 0));
    if (Number.isFinite(at)) found.push({ row, at });
  }
  return found.sort((left, right) => left.at - right.at).map(({ row }) => row);
}

/** Where a name stands in a text with no letter or digit on either side; -1 where it does not. */
function placeOf(text: string, name: string): number {
  if (name.length < shortest) return -1;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const isWhole =
      !/[\p{L}\p{N}]$/u.test(text.slice(0, at)) && !/^[\p{L}\p{N}]/u.test(text.slice(at + name.length));
    if (isWhole) return at;
  }
  return -1;
}
