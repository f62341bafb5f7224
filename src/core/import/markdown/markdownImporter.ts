import { fail, ok, type Result } from '../../model/result';
import { normaliseLineEnds } from '../../text/normaliseLineEnds';
import { type ReadText, readText } from '../encoding/readText';
import { endingOf } from '../fileName';
import { languageTag, noMetadata } from '../metadata';
import { publishedDate } from '../publishedDate';
import { sniff } from '../sniff';
import { readPlainText } from '../txt/readPlainText';
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
  choices: ['encoding'],
  recognise(input) {
    // Nothing in a text proves Markdown: only its name tells it from plain text.
    if (!extensions.includes(endingOf(input.fileName))) return 0;
    const kind = sniff(input.bytes);
    return kind === 'text' ? 0.9 : kind === 'html' ? 0.5 : 0;
  },
  read: readMarkdown,
};

/**
 * Nesting of lists (in columns) and quotes, length of a paragraph (UTF-16 code units) and signs of
 * emphasis in it, beyond which Markdown's rules take minutes or overflow the stack. No text written by people comes near.
 */
const deepestIndent = 200;
const longestParagraph = 200_000;
const mostSigns = 4_000;
const beyond = new RegExp(
  `(?:^|\\n)(?:[ \\t]{${deepestIndent},}(?:[-*+]|\\d+[.)])[ \\t]|(?:[ \\t]*>){${deepestIndent}})`,
);

function isBeyondMarkdown(text: string): boolean {
  return beyond.test(text) || text.split(/\n[ \t\r]*\n/).some(isBeyondParagraph);
}

function isBeyondParagraph(part: string): boolean {
  return part.length > longestParagraph || (part.match(/[*_~]/g)?.length ?? 0) > mostSigns;
}

/** Nothing is lost of a text that cannot be read as Markdown: it is text all the same. */
function asPlainText(read: ReadText): Result<ImportedDocument> {
  const { sourceText, title } = readPlainText(read.text);
  return ok({
    sourceText,
    metadata: { ...noMetadata, title },
    encoding: read.encoding,
    warnings: [
      ...read.warnings,
      'The text is nested too deeply, or has too long a paragraph, to be read as Markdown; it was taken in as plain text.',
    ],
  });
}

async function readMarkdown(input: ImportInput): Promise<Result<ImportedDocument>> {
  const { bytes, fileName, reading } = input;
  const read = readText(bytes, null, reading?.encoding);
  if (!read) return fail('not-text', `“${fileName}” is not text: it holds bytes that are no characters.`);
  if (isBeyondMarkdown(read.text)) return asPlainText(read);
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
    ...noMetadata,
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
