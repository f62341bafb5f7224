import mammoth from 'mammoth';
import { fail, ok, type Result } from '../../model/result';
import { buildSourceText } from '../markup/buildSourceText';
import { parseMarkup } from '../markup/parseMarkup';
import type { ImportedDocument, ImportInput } from '../types';
import { coreProperties } from './coreProperties';
import { messagesToWarnings } from './messagesToWarnings';
import { type DocxParts, unpackParts } from './unpackParts';

/** How styles beyond the reader's own defaults become structure. Style names are Word's English ones in every language. */
const styles = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Quotations'] => blockquote > p:fresh",
  "p[style-name='caption'] => figcaption:fresh",
  "p[style-name='Caption'] => figcaption:fresh",
  "p[style-name='Preformatted Text'] => pre:separator('\\n')",
  "p[style-name='HTML Preformatted'] => pre:separator('\\n')",
  'u => u',
  'strike => s',
];

/**
 * Reads a Word document: body text, footnotes and endnotes. Tracked insertions are taken as text and
 * deletions are not; comments, headers and footers are left out. Fails with `archive-damaged`,
 * `archive-bomb`, `archive-unsafe` or `document-damaged`, naming the file.
 */
export async function readDocx({ bytes, fileName }: ImportInput): Promise<Result<ImportedDocument>> {
  const unpacked = unpackParts(bytes, fileName);
  if (!unpacked.ok) return unpacked;
  const { parts, archive } = unpacked.value;
  const converted = await convert(archive);
  if (!converted)
    return fail(
      'document-damaged',
      `“${fileName}” is damaged: its parts can be unpacked, but what is in them is no Word document. Open it in a word processor and save it again.`,
    );
  const parsed = parseMarkup(converted.value, fileName);
  if (!parsed.ok) return parsed;
  const metadata = coreProperties(parts.get('docProps/core.xml'));
  return ok({
    sourceText: buildSourceText([parsed.value.root], { address: null }),
    metadata,
    encoding: null,
    warnings: [...leftOut(parts), ...messagesToWarnings(converted.messages)],
  });
}

/** Null for a document the reader cannot make sense of, which it says by throwing. */
async function convert(
  archive: Uint8Array,
): Promise<{ value: string; messages: readonly { message: string }[] } | null> {
  try {
    // The page's build of the reader takes `arrayBuffer`, Node's takes `buffer`; each ignores the other.
    const input = { arrayBuffer: archive, buffer: archive } as unknown as { arrayBuffer: ArrayBuffer };
    return await mammoth.convertToHtml(input, {
      styleMap: styles,
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    });
  } catch {
    return null;
  }
}

/** What this format holds and the source text does not. */
function leftOut(parts: DocxParts['parts']): string[] {
  const has = (pattern: RegExp, element: string) =>
    [...parts].some(
      ([name, part]) => pattern.test(name) && new TextDecoder('utf-8').decode(part).includes(`<${element}`),
    );
  const warnings: string[] = [];
  if (has(/^word\/(?:header|footer)\d*\.xml$/, 'w:t'))
    warnings.push('Headers and footers of the pages were left out.');
  if (has(/^word\/comments\.xml$/, 'w:comment ')) warnings.push('Comments in the document were left out.');
  if (has(/^word\/document\.xml$/, 'w:del '))
    warnings.push('Tracked changes were read as if accepted: deleted words were left out.');
  return warnings;
}
