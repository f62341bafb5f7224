import { wellFormedTexts } from '../../text/surrogates';
import type { PartialDate, Reference, ReferenceKind } from './reference';
import { referenceExporter } from './referenceExporter';

/** Types of the Citation Style Language 1.0.2. */
const types: Readonly<Record<ReferenceKind, string>> = {
  webpage: 'webpage',
  book: 'book',
  letter: 'personal_communication',
  picture: 'graphic',
  dataset: 'dataset',
  document: 'document',
};

/** The sources as CSL-JSON, which Zotero, Pandoc and others read. */
export const cslExporter = referenceExporter(
  {
    name: 'csl',
    label: 'Sources (CSL-JSON)',
    description:
      'The sources as a bibliography for Zotero, Pandoc and other programs that use citation styles.',
    extension: 'csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
  },
  (references) => `${JSON.stringify(references.map(itemOf), wellFormedTexts, 2)}\n`,
);

function itemOf(reference: Reference) {
  const { key, kind, title, authors, publisher, published, accessed, address, language, note } = reference;
  return {
    id: key,
    type: types[kind],
    title,
    ...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
    ...(publisher && { publisher, ...(kind === 'webpage' && { 'container-title': publisher }) }),
    ...(published && { issued: dateParts(published) }),
    ...(accessed && { accessed: dateParts(accessed) }),
    ...(address && { URL: address }),
    ...(language && { language }),
    note,
  };
}

function dateParts({ year, month, day }: PartialDate) {
  return { 'date-parts': [[year, ...[month, day].flatMap((part) => part ?? [])]] };
}
