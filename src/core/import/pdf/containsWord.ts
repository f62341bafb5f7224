/** Whether bytes hold an ASCII word as it is written. */
export function containsWord(bytes: Uint8Array, word: string): boolean {
  const wanted = new TextEncoder().encode(word);
  const first = wanted[0] as number;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}
