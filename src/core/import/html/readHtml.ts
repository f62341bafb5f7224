import { fail, ok, type Result } from '../../model/result';
import { encodingOf } from '../encoding/encodingLabels';
import { readText } from '../encoding/readText';
import { buildSourceText } from '../markup/buildSourceText';
import { type ParsedMarkup, parseMarkup } from '../markup/parseMarkup';
import type { DocumentPicture, ImportedDocument, ImportInput } from '../types';
import { chooseArticle } from './chooseArticle';
import { declaredEncoding } from './declaredEncoding';
import { pageMetadata } from './pageMetadata';
import { type PagePicturesOptions, pagePictures } from './pagePictures';

/** What a file that a page was saved in knows of it. */
export interface SavedPage {
  /** Goes before what the page says of itself. */
  readonly address?: string | null;
  readonly capturedAt?: string | null;
  /** The encoding the page was sent in, as the server named it; goes before what the page says. */
  readonly encoding?: string | null;
  /** See `PagePicturesOptions`. */
  readonly companion?: (address: string) => Uint8Array | null;
}

/** Reads a saved page. Fails with `not-text` or `too-complex`, naming the file. */
export async function readHtml(input: ImportInput, saved: SavedPage = {}): Promise<Result<ImportedDocument>> {
  const parsed = parsePage(input, saved.encoding);
  if (!parsed.ok) return parsed;
  const { root, comments, encoding, warnings } = parsed.value;
  const stated = pageMetadata(root, comments);
  const article = await chooseArticle(root, input.reading?.wholePage);
  const metadata = {
    ...stated,
    author: stated.author ?? article.author,
    address: saved.address ?? stated.address,
    capturedAt: saved.capturedAt ?? stated.capturedAt,
  };
  const { shown } = pagePictures(root, picturesOptions(metadata.address, saved));
  const sourceText = buildSourceText(article.nodes, {
    address: metadata.address,
    pictureOf: ({ attributes }) => shown.get(attributes) ?? null,
  });
  return ok({ sourceText, metadata, encoding, warnings: [...warnings, ...article.warnings] });
}

/** The pictures in a saved page's file, in the order of the numbers `readHtml` gives them. */
export function htmlPictures(input: ImportInput, saved: SavedPage = {}): DocumentPicture[] {
  const parsed = parsePage(input, saved.encoding);
  if (!parsed.ok) return [];
  const { root, comments } = parsed.value;
  const address = saved.address ?? pageMetadata(root, comments).address;
  return pagePictures(root, picturesOptions(address, saved)).embedded.map((read) => read());
}

function picturesOptions(address: string | null, { companion }: SavedPage): PagePicturesOptions {
  return { address, ...(companion && { companion }) };
}

interface ParsedPage extends ParsedMarkup {
  readonly encoding: string;
  readonly warnings: readonly string[];
}

function parsePage(
  { bytes, fileName, reading }: ImportInput,
  sentAs: string | null | undefined,
): Result<ParsedPage> {
  const stated = (sentAs && encodingOf(sentAs)) || declaredEncoding(bytes);
  const read = readText(bytes, stated, reading?.encoding);
  if (!read)
    return fail('not-text', `“${fileName}” is not a web page: it holds bytes that are no characters.`);
  const parsed = parseMarkup(read.text, fileName);
  return parsed.ok ? ok({ ...parsed.value, encoding: read.encoding, warnings: read.warnings }) : parsed;
}
