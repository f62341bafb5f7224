/**
 * Counts the targets in what a measurement printed: rows of tables with a column “holds”, where a cell is `yes` or
 * `true`, `NO` or `false`, or empty where nothing is asked of the number.
 * @returns {{held: number, all: number}}
 */
export function countTargets(printed) {
  let column = -1;
  let held = 0;
  let all = 0;
  for (const line of printed.split('\n')) {
    if (!line.startsWith('│')) {
      // A frame's top begins another table.
      if (line.startsWith('┌')) column = -1;
      continue;
    }
    const cells = line.split('│').map((cell) => cell.trim().replace(/^'(.*)'$/, '$1'));
    if (column < 0) column = cells.indexOf('holds');
    else if (/^(?:yes|true|no|false)$/i.test(cells[column] ?? '')) {
      all += 1;
      if (/^(?:yes|true)$/i.test(cells[column])) held += 1;
    }
  }
  return { held, all };
}
