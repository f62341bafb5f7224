import type { Result } from '../../model/result';
import { sniff } from '../sniff';
import type { DocumentPicture, ImportedDocument, Importer, ImportInput } from '../types';

/** Electronic books: the text in reading order with chapters, notes and pictures. */
export const epubImporter: Importer = {
  name: 'epub',
  version: '1',
  label: 'book (EPUB)',
  extensions: ['epub'],
  maximumBytes: 256 * 1024 * 1024,
  recognise(input) {
    return sniff(input.bytes) === 'epub' ? 1 : 0;
  },
  async read(input: ImportInput): Promise<Result<ImportedDocument>> {
    const { readEpub } = await import('./readEpub');
    return readEpub(input);
  },
  async pictures(input: ImportInput): Promise<readonly DocumentPicture[]> {
    const { picturesOfEpub } = await import('./readEpub');
    return picturesOfEpub(input);
  },
};
