/** Names shown before the rest is counted. */
const mostNamed = 5;

/** `a.txt, b.txt and 7 more`: what was left out, by name. */
export function named(names: readonly string[]): string {
  const shown = names.slice(0, mostNamed).map((name) => `“${name.slice(0, 200)}”`);
  const more = names.length - shown.length;
  if (more > 0) return `${shown.join(', ')} and ${more} more`;
  const last = shown.pop() ?? '';
  return shown.length > 0 ? `${shown.join(', ')} and ${last}` : last;
}

/** `1 file` or `7 files`. */
export function files(count: number): string {
  return count === 1 ? '1 file' : `${count.toLocaleString('en')} files`;
}
