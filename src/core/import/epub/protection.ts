import { elementsOf } from '../markup/markupNode';
import type { EpubFiles } from './epubFiles';

/** Ways of scrambling fonts against copying, which leave the text readable. */
const ofFonts = new Set(['http://www.idpf.org/2008/embedding', 'http://ns.adobe.com/pdf/enc#RC']);

/** Files that each seller's protection leaves in a book. */
const marks = [
  ['META-INF/rights.xml', 'Adobe’s digital rights management (ADEPT)'],
  ['META-INF/sinf.xml', 'Apple’s digital rights management (FairPlay)'],
  ['META-INF/license.lcpl', 'digital rights management (Readium LCP)'],
] as const;

/** What a book's text is protected by, in words, or null for one that can be read. */
export function protectionOf(book: EpubFiles): string | null {
  const root = book.root('META-INF/encryption.xml');
  const named = marks.find(([path]) => book.get(path))?.[1] ?? 'digital rights management';
  // A list of encrypted files that cannot be read does not say that the text is free.
  if (!root) return book.get('META-INF/encryption.xml') ? named : null;
  for (const { name, attributes } of elementsOf([root]))
    if (name === 'enc:EncryptionMethod' && isOfContent(attributes.get('Algorithm') ?? '')) return named;
  return null;
}

/** Keys of a licence are encrypted as well, by other methods than content is; both mean protection. */
function isOfContent(algorithm: string): boolean {
  return !ofFonts.has(algorithm);
}
