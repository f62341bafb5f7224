import { fail, type Result } from '../../model/result';
import { mostCells } from './sheet';

/** The refusal of a file with more cells than are read. */
export function tooManyCells(fileName: string): Result<never> {
  return fail(
    'too-many-cells',
    `“${fileName}” has more than the ${mostCells.toLocaleString('en')} cells that are read. Save the sheets or rows you need as a file of their own.`,
  );
}

/** What of a workbook was not to be seen, and was taken in all the same. */
export function hiddenParts(sheets: readonly string[], rowsAndColumns: readonly string[]): string[] {
  const named = (names: readonly string[]) =>
    names
      .slice(0, 10)
      .map((name) => `“${name}”`)
      .join(', ');
  const warnings: string[] = [];
  if (sheets.length > 0)
    warnings.push(
      `${sheets.length === 1 ? 'A sheet is' : `${sheets.length} sheets are`} hidden in the file and ${sheets.length === 1 ? 'was' : 'were'} taken in: ${named(sheets)}.`,
    );
  if (rowsAndColumns.length > 0)
    warnings.push(`Rows or columns that are hidden in the file were taken in, in ${named(rowsAndColumns)}.`);
  return warnings;
}
