const base = 0x01000193;

/**
 * A hash of every run of `gram` UTF-16 code units that starts in `from`–`to` and ends there (`to`
 * exclusive), in order; computed rolling, so the length of a run costs nothing. Equal runs have equal
 * hashes; the other way round must be checked.
 */
export function gramHashes(text: string, from: number, to: number, gram: number): Int32Array {
  const count = to - from - gram + 1;
  if (count <= 0) return new Int32Array(0);
  const hashes = new Int32Array(count);
  let power = 1;
  for (let place = 1; place < gram; place++) power = Math.imul(power, base);
  let hash = 0;
  for (let place = 0; place < gram; place++)
    hash = (Math.imul(hash, base) + text.charCodeAt(from + place)) | 0;
  hashes[0] = mixed(hash);
  for (let index = 1; index < count; index++) {
    const leaving = Math.imul(text.charCodeAt(from + index - 1), power);
    hash = (Math.imul((hash - leaving) | 0, base) + text.charCodeAt(from + index + gram - 1)) | 0;
    hashes[index] = mixed(hash);
  }
  return hashes;
}

/** Spreads a polynomial hash over all its bits (the finaliser of MurmurHash3). */
function mixed(hash: number): number {
  let value = hash ^ (hash >>> 16);
  value = Math.imul(value, 0x85ebca6b);
  value ^= value >>> 13;
  value = Math.imul(value, 0xc2b2ae35);
  return value ^ (value >>> 16);
}
