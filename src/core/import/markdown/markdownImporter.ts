import { fail, ok, type Result } from '../../model/result';
import { normaliseLineEnds } from '../../text/normaliseLineEnds';
import { readText } from '../encoding/readText';
import { endingOf } from '../fileName';
import { languageTag } from '../metadata';
import { publishedDate } from '../publishedDate';
import { sniff } from '../sniff';
import type { ImportedDocument, Importer, ImportInput } from '../types';
import { frontMatter } from './frontMatter';

const extensions = ['md', 'markdown', 'mdown', 'mkd'];

/** Markdown, CommonMark with tables and strike-through; front matter becomes metadata. */
export const markdownImporter: Importer = {
  name: 'markdown',
  version: '1',
  label: 'Markdown (MD)',
  extensions,
  maximumBytes: 64 * 1024 * 1024,
  recognise(input) {
    // Nothing in a text proves Markdown: only its name tells it from plain text.
    if (!extensions.includes(endingOf(input.fileName))) return 0;
    const { kind } = sniff(input.bytes);
    return kind === 'text' ? 0.9 : kind === 'html' ? 0.5 : 0;
  },
  read: readMarkdown,
};

async function readMarkdown({ bytes, fileName }: ImportInput): Promise<Result<ImportedDocument>> {
  const read = readText(bytes);
  if (!read) return fail('not-text', `“${fileName}” is not text: it holds bytes that are no characters.`);
  const [{ Marked }, { parseMarkup }, { buildSourceText }] = await Promise.all([
    import('marked'),
    import('../markup/parseMarkup'),
    import('../markup/buildSourceText'),
  ]);
  const { values, body } = frontMatter(normaliseLineEnds(read.text));
  const html = new Marked({ gfm: true, async: false }).parse(body) as string;
  const parsed = parseMarkup(html, fileName);
  if (!parsed.ok) return parsed;
  const value = (...names: string[]) => names.map((name) => values.get(name)).find(Boolean) ?? null;
  const metadata = {
    title: value('title'),
    author: value('author', 'authors', 'by'),
    publisher: value('publisher', 'outlet', 'site'),
    publishedAt: publishedDate(value('date', 'published', 'publishedat')),
    language: languageTag(value('lang', 'language')),
    address: value('url', 'source', 'link', 'canonical'),
  };
  const sourceText = buildSourceText([parsed.value.root], { address: metadata.address });
  return ok({ sourceText, metadata, encoding: read.encoding, warnings: read.warnings });
}
