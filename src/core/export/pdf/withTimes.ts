/**
 * A PDF of a browser with its times of making set to `at` (ISO 8601 UTC), in place: two exports of one report at one time are
 * the same bytes. What says no such time is left as it is.
 */
export function withTimes(bytes: Uint8Array, at: string): Uint8Array {
  const text = new TextDecoder('windows-1252').decode(bytes);
  const stated = `D:${at.replace(/\D/g, '').slice(0, 14)}+00'00'`;
  const changed = bytes.slice();
  for (const { index, 0: entry } of text.matchAll(/\/(?:CreationDate|ModDate)\s*\(D:\d{14}[+-]\d\d'\d\d'\)/g))
    changed.set(new TextEncoder().encode(stated), index + entry.indexOf('D:'));
  return changed;
}
