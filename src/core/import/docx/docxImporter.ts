import type { Result } from '../../model/result';
import { sniff } from '../sniff';
import type { DocumentPicture, ImportedDocument, Importer, ImportInput } from '../types';

/** Word documents since 2007: structure, notes, comments, tracked changes and pictures. */
export const docxImporter: Importer = {
  name: 'docx',
  version: '3',
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
  async pictures(input: ImportInput): Promise<readonly DocumentPicture[]> {
    const { picturesOfDocx } = await import('./readDocx');
    return picturesOfDocx(input);
  },
};
