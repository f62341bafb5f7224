import type { SheetRow } from './sheet';

/** Rows looked at below the first. */
const sample = 200;
const longestHeading = 120;

/** Numbers with signs, groups, percent and currency; dates and times in figures. */
const figures =
  /^[\s(+-]*(?:\p{Sc}\s*)?[\d\u0660-\u0669\u06f0-\u06f9][\d\u0660-\u0669\u06f0-\u06f9\s.,:/'’%()+TZe-]*(?:\p{Sc})?$/u;

/**
 * Whether the first row names the columns: it fills them with short, different words, none of them a figure, and the
 * rows below are of another make: figures, words that come again, or much longer ones.
 */
export function hasHeader(rows: readonly SheetRow[]): boolean {
  const [first, ...others] = rows.slice(0, sample + 1);
  if (!first || others.length === 0) return false;
  const names = first.cells.map((cell) => cell?.trim() ?? '');
  const filled = names.filter((name) => name !== '');
  const columns = Math.max(...others.map(({ cells }) => cells.length), names.length);
  if (filled.length < 2 || filled.length < 0.8 * columns || new Set(filled).size < filled.length)
    return false;
  if (filled.some((name) => name.length > longestHeading || figures.test(name))) return false;
  return names.some((name, column) => {
    const below = others.map(({ cells }) => cells[column]?.trim() ?? '').filter((cell) => cell !== '');
    if (name === '' || below.length === 0 || below.includes(name)) return false;
    const inFigures = below.filter((cell) => figures.test(cell)).length;
    const length = below.reduce((sum, cell) => sum + cell.length, 0) / below.length;
    return (
      inFigures >= 0.6 * below.length ||
      (below.length >= 4 && new Set(below).size <= 0.6 * below.length) ||
      length > 3 * name.length
    );
  });
}
