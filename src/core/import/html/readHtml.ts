import { fail, ok, type Result } from '../../model/result';
import { readText } from '../encoding/readText';
import { buildSourceText } from '../markup/buildSourceText';
import { parseMarkup } from '../markup/parseMarkup';
import type { ImportedDocument, ImportInput } from '../types';
import { chooseArticle } from './chooseArticle';
import { declaredEncoding } from './declaredEncoding';
import { pageMetadata } from './pageMetadata';

/** Reads a saved page. Fails with `not-text` or `too-complex`, naming the file. */
export async function readHtml(input: ImportInput): Promise<Result<ImportedDocument>> {
  const { bytes, fileName, reading } = input;
  const read = readText(bytes, declaredEncoding(bytes), reading?.encoding);
  if (!read)
    return fail('not-text', `“${fileName}” is not a web page: it holds bytes that are no characters.`);
  const parsed = parseMarkup(read.text, fileName);
  if (!parsed.ok) return parsed;
  const { root, comments } = parsed.value;
  const metadata = pageMetadata(root, comments);
  const article = await chooseArticle(root);
  const sourceText = buildSourceText(article.nodes, { address: metadata.address });
  return ok({
    sourceText,
    metadata: { ...metadata, author: metadata.author ?? article.author },
    encoding: read.encoding,
    warnings: [...read.warnings, ...article.warnings],
  });
}
