import { fail, ok, type Result } from '../../model/result';
import { readText } from '../encoding/readText';
import { endingOf } from '../fileName';
import { noMetadata } from '../metadata';
import { sniff } from '../sniff';
import type { ImportedDocument, Importer, ImportInput } from '../types';
import { readPlainText } from './readPlainText';

const extensions = ['txt', 'text', 'log'];

/** Plain text in any encoding: every character kept, paragraphs between empty lines. */
export const txtImporter: Importer = {
  name: 'txt',
  version: '1',
  label: 'Plain text (TXT)',
  extensions,
  maximumBytes: 64 * 1024 * 1024,
  choices: ['encoding'],
  recognise(input) {
    const kind = sniff(input.bytes);
    if (kind === 'text') return extensions.includes(endingOf(input.fileName)) ? 0.8 : 0.3;
    return 0;
  },
  async read(input) {
    return readTxt(input);
  },
};

function readTxt({ bytes, fileName, reading }: ImportInput): Result<ImportedDocument> {
  const read = readText(bytes, null, reading?.encoding);
  if (!read) return fail('not-text', `“${fileName}” is not text: it holds bytes that are no characters.`);
  const { sourceText, title } = readPlainText(read.text);
  const metadata = { ...noMetadata, title };
  return ok({ sourceText, metadata, encoding: read.encoding, warnings: read.warnings });
}
