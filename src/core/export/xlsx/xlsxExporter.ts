import type { Cell, Sheet } from 'write-excel-file/universal';
import { ok } from '../../model/result';
import { settlePackage } from '../settlePackage';
import { caseTables } from '../tables/caseTables';
import type { CaseTable, CellValue } from '../tables/table';
import type { Exporter } from '../types';
import { xmlText } from '../xmlText';

/** The most characters a cell can hold (Excel specifications and limits). */
const longestCell = 32_767;

/** The lists of a case as sheets of one workbook. */
export const xlsxExporter: Exporter = {
  name: 'xlsx',
  label: 'Tables (Excel)',
  description:
    'A sheet each of highlights, statements, claims, origins, sources and tags, and claims by origin.',
  extension: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  group: 'Tables',
  scope: 'case',
  async export(input) {
    const tables = await caseTables(input);
    if (!tables.ok) return tables;
    const warnings: string[] = [];
    const sheets = tables.value.map((table) => sheetOf(table, warnings));
    const { default: writeXlsxFile } = await import('write-excel-file/universal');
    const blob = await writeXlsxFile(sheets).toBlob();
    const bytes = settlePackage(new Uint8Array(await blob.arrayBuffer()), input.at);
    return ok({ bytes, warnings });
  },
};

function sheetOf({ name, columns, rows }: CaseTable, warnings: string[]): Sheet<Blob> {
  const head = columns.map(
    (column): Cell => ({ value: xmlText(column.name), type: String, fontWeight: 'bold', wrap: true }),
  );
  return {
    sheet: name,
    data: [head, ...rows.map((row) => row.map((value) => cellOf(value, name, warnings)))],
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  };
}

/** A cell of type text is never taken for a formula, whatever it begins with. */
function cellOf(value: CellValue, sheet: string, warnings: string[]): Cell {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { value, type: Number, alignVertical: 'top' };
  const text = xmlText(value);
  if (text.length > longestCell) {
    const warning = `A cell of “${sheet}” is cut after 32,767 characters, the most a sheet can hold.`;
    if (!warnings.includes(warning)) warnings.push(warning);
  }
  return { value: text.slice(0, longestCell), type: String, wrap: true, alignVertical: 'top' };
}
