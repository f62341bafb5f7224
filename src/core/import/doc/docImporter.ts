import type { Result } from '../../model/result';
import { sniff } from '../sniff';
import type { ImportedDocument, Importer, ImportInput } from '../types';

/** Documents of Word 97 to 2003: text, headings, tables and notes, as well as that can be had without Word. */
export const docImporter: Importer = {
  name: 'doc',
  version: '2',
  label: 'document of old Word (.doc)',
  extensions: ['doc', 'dot'],
  maximumBytes: 128 * 1024 * 1024,
  recognise(input) {
    return sniff(input.bytes) === 'doc' ? 1 : 0;
  },
  async read(input: ImportInput): Promise<Result<ImportedDocument>> {
    const { readDoc } = await import('./readDoc');
    return readDoc(input);
  },
};
