/** Line lengths of mail and plain text wrapped by a program, in UTF-16 units. */
const shortest = 50;
const longest = 100;

/**
 * Whether a paragraph's line ends look like those of a program that wraps at a fixed width, so that
 * the column may break the lines anew. One short line in the middle (a verse, an address, a list
 * without marks) says no.
 */
export function isHardWrapped(text: string): boolean {
  const lines = text.split('\n');
  if (lines.length < 2) return false;
  return lines.every((line, index) => {
    const isLast = index === lines.length - 1;
    return line.length <= longest && (isLast || line.length >= shortest);
  });
}
