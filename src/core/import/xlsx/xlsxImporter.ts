import { sniff } from '../sniff';
import type { Importer } from '../types';

/** Workbooks of Excel: sheets as tables, with numbers and dates as a reader sees them, and the remarks on cells. */
export const xlsxImporter: Importer = {
  name: 'xlsx',
  version: '1',
  label: 'Workbook (XLSX)',
  extensions: ['xlsx', 'xlsm', 'xltx'],
  maximumBytes: 128 * 1024 * 1024,
  recognise: ({ bytes }) => (sniff(bytes) === 'xlsx' ? 0.95 : 0),
  async read(input) {
    const { readXlsx } = await import('./readXlsx');
    return readXlsx(input);
  },
};
