import type { Result } from '../../model/result';
import { sniff } from '../sniff';
import type { DocumentPicture, ImportedDocument, Importer, ImportInput } from '../types';

/** Rich text as many word processors write it: structure, notes, comments, tracked changes and pictures. */
export const rtfImporter: Importer = {
  name: 'rtf',
  version: '2',
  label: 'rich text (RTF)',
  extensions: ['rtf'],
  maximumBytes: 128 * 1024 * 1024,
  recognise(input) {
    return sniff(input.bytes) === 'rtf' ? 1 : 0;
  },
  async read(input: ImportInput): Promise<Result<ImportedDocument>> {
    const { readRtf } = await import('./readRtf');
    return readRtf(input);
  },
  async pictures(input: ImportInput): Promise<readonly DocumentPicture[]> {
    const { picturesOfRtf } = await import('./readRtf');
    return picturesOfRtf(input);
  },
};
