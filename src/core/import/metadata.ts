import type { DocumentMetadata } from './types';

/** What is known of a document that says nothing of itself. */
export const noMetadata: DocumentMetadata = {
  title: null,
  author: null,
  publisher: null,
  publishedAt: null,
  language: null,
  address: null,
  capturedAt: null,
  facts: [],
};

/** A language tag in its canonical writing (`en_GB` becomes `en-GB`), or null for what is none. */
export function languageTag(text: string | null | undefined): string | null {
  const candidate =
    (text ?? '')
      .trim()
      .replaceAll('_', '-')
      .split(/[,;\s]/)[0] ?? '';
  if (candidate === '' || candidate.length > 40) return null;
  try {
    return Intl.getCanonicalLocales(candidate)[0] ?? null;
  } catch {
    return null;
  }
}
