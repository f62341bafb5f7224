/**
 * Whether the beginning of a text without a telling name is a table: at least five lines with the same number of cells,
 * three or more, by tabs, semicolons or commas, with hardly a space behind a comma. Prose and programs never come near.
 */
export function looksLikeTable(start: string): boolean {
  const lines = start.split('\n').slice(0, 30);
  if (lines.length > 5) lines.pop();
  const filled = lines.filter((line) => line.trim() !== '');
  if (filled.length < 5 || filled.some((line) => /^\s*[{}<>[\]#/*]/.test(line))) return false;
  return [/\t/g, /;/g, /,(?! )/g].some((delimiter) => {
    const counts = filled.map((line) => line.replace(/"[^"]*"/g, '').match(delimiter)?.length ?? 0);
    return (counts[0] ?? 0) >= 2 && counts.every((count) => count === counts[0]);
  });
}
