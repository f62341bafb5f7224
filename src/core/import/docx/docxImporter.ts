import type { Result } from '../../model/result';
import { sniff } from '../sniff';
import type { ImportedDocument, Importer, ImportInput } from '../types';

/** Word documents since 2007: text with headings, lists, tables, emphasis, links and notes. */
export const docxImporter: Importer = {
  name: 'docx',
  version: '1',
  label: 'Word document (DOCX)',
  extensions: ['docx', 'docm', 'dotx'],
  maximumBytes: 128 * 1024 * 1024,
  recognise(input) {
    return sniff(input.bytes) === 'docx' ? 1 : 0;
  },
  async read(input: ImportInput): Promise<Result<ImportedDocument>> {
    const { readDocx } = await import('./readDocx');
    return readDocx(input);
  },
};
