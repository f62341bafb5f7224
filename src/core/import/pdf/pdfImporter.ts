import type { Result } from '../../model/result';
import { sniff } from '../sniff';
import type { ImportedDocument, Importer, ImportInput } from '../types';

/** PDF: text in reading order, with the pages and the place of every word on them. */
export const pdfImporter: Importer = {
  name: 'pdf',
  version: '4',
  label: 'PDF',
  extensions: ['pdf'],
  maximumBytes: 256 * 1024 * 1024,
  recognise(input) {
    return sniff(input.bytes) === 'pdf' ? 1 : 0;
  },
  async read(input: ImportInput): Promise<Result<ImportedDocument>> {
    const { readPdf } = await import('./readPdf');
    return readPdf(input);
  },
};
