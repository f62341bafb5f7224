import type { Result } from '../../model/result';
import { type FileKind, sniff } from '../sniff';
import type { ImportedDocument, Importer, ImportInput } from '../types';

const kinds: ReadonlySet<FileKind> = new Set(['png', 'jpeg', 'tiff', 'webp', 'gif', 'bmp']);

/** Pictures: each a page (a TIFF file one per directory), with the words recognised in it where they stand. */
export const imageImporter: Importer = {
  name: 'image',
  version: '2',
  label: 'picture (PNG, JPEG, TIFF, WebP, GIF, BMP)',
  extensions: ['png', 'jpg', 'jpeg', 'tif', 'tiff', 'webp', 'gif', 'bmp'],
  maximumBytes: 256 * 1024 * 1024,
  recognise(input) {
    return kinds.has(sniff(input.bytes)) ? 1 : 0;
  },
  async read(input: ImportInput): Promise<Result<ImportedDocument>> {
    const { readImage } = await import('./readImage');
    return readImage(input);
  },
};
