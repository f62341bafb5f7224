import { sniff } from '../sniff';
import type { Importer } from '../types';

/** Spreadsheets in OpenDocument's form: sheets as tables, with cells as a reader sees them, and the remarks on them. */
export const odsImporter: Importer = {
  name: 'ods',
  version: '1',
  label: 'Spreadsheet (ODS)',
  extensions: ['ods', 'ots'],
  maximumBytes: 128 * 1024 * 1024,
  recognise: ({ bytes }) => (sniff(bytes) === 'ods' ? 0.95 : 0),
  async read(input) {
    const { readOds } = await import('./readOds');
    return readOds(input);
  },
};
