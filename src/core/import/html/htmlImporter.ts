import type { Result } from '../../model/result';
import { endingOf } from '../fileName';
import { sniff } from '../sniff';
import type { ImportedDocument, Importer, ImportInput } from '../types';

const extensions = ['html', 'htm', 'xhtml', 'xht'];

/** Saved web pages: the article's text with its structure, and what the page says of itself. */
export const htmlImporter: Importer = {
  name: 'html',
  version: '3',
  label: 'Web page (HTML)',
  extensions,
  maximumBytes: 64 * 1024 * 1024,
  choices: ['encoding', 'wholePage'],
  recognise(input) {
    const kind = sniff(input.bytes);
    if (kind === 'html') return 0.9;
    return kind === 'text' && extensions.includes(endingOf(input.fileName)) ? 0.7 : 0;
  },
  async read(input: ImportInput): Promise<Result<ImportedDocument>> {
    const { readHtml } = await import('./readHtml');
    return readHtml(input);
  },
  async pictures(input) {
    const { htmlPictures } = await import('./readHtml');
    return htmlPictures(input);
  },
};
