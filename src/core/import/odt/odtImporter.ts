import type { Result } from '../../model/result';
import { sniff } from '../sniff';
import type { DocumentPicture, ImportedDocument, Importer, ImportInput } from '../types';

/** Texts of LibreOffice and other programs that write OpenDocument: structure, notes, comments, tracked changes. */
export const odtImporter: Importer = {
  name: 'odt',
  version: '2',
  label: 'OpenDocument text (ODT)',
  extensions: ['odt', 'ott'],
  maximumBytes: 128 * 1024 * 1024,
  recognise(input) {
    return sniff(input.bytes) === 'odt' ? 1 : 0;
  },
  async read(input: ImportInput): Promise<Result<ImportedDocument>> {
    const { readOdt } = await import('./readOdt');
    return readOdt(input);
  },
  async pictures(input: ImportInput): Promise<readonly DocumentPicture[]> {
    const { picturesOfOdt } = await import('./readOdt');
    return picturesOfOdt(input);
  },
};
