import { endingOf } from '../fileName';
import { sniff, startOfText } from '../sniff';
import type { Importer } from '../types';
import { looksLikeTable } from './looksLikeTable';

const extensions = ['csv', 'tsv', 'tab'];

/** Tables written as text, parted by commas, semicolons, tabs or bars. */
export const csvImporter: Importer = {
  name: 'csv',
  version: '1',
  label: 'Table (CSV, TSV)',
  extensions,
  maximumBytes: 64 * 1024 * 1024,
  choices: ['encoding'],
  recognise({ bytes, fileName }) {
    if (sniff(bytes) !== 'text') return 0;
    if (extensions.includes(endingOf(fileName))) return 0.9;
    return looksLikeTable(startOfText(bytes)) ? 0.6 : 0;
  },
  async read(input) {
    const { readCsv } = await import('./readCsv');
    return readCsv(input);
  },
};
