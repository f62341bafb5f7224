/**
 * A PDF of a browser, changed in place (nothing gets longer or shorter) so that two exports of one report at one time are
 * the same bytes: its times of making are `at` (ISO 8601 UTC), and the names Chromium gives to cells of tables, whose
 * numbers depend on what else it was doing, are counted from one. What says no such thing is left as it is.
 */
export function sameEveryTime(bytes: Uint8Array, at: string): Uint8Array {
  const text = new TextDecoder('windows-1252').decode(bytes);
  const changed = bytes.slice();
  const put = (place: number, words: string) => changed.set(new TextEncoder().encode(words), place);
  const stated = `D:${at.replace(/\D/g, '').slice(0, 14)}+00'00'`;
  for (const { index, 0: entry } of text.matchAll(/\/(?:CreationDate|ModDate)\s*\(D:\d{14}[+-]\d\d'\d\d'\)/g))
    put(index + entry.indexOf('D:'), stated);
  const names = [...text.matchAll(/(?<=\()node\d{8}(?=\))/g)];
  // By rank: the tree that lists them must stay in order.
  const ranks = new Map([...new Set(names.map(([name]) => name))].sort().map((name, rank) => [name, rank]));
  for (const { index, 0: name } of names)
    put(index, `node${String((ranks.get(name) ?? 0) + 1).padStart(8, '0')}`);
  return changed;
}
