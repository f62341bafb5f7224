import { isoDate, type PartialDate, type Reference, type ReferenceKind } from './reference';
import { referenceExporter } from './referenceExporter';

/** Types of the RIS format (Research Information Systems, 2011 list). */
const types: Readonly<Record<ReferenceKind, string>> = {
  webpage: 'ELEC',
  book: 'BOOK',
  letter: 'PCOMM',
  picture: 'FIGURE',
  dataset: 'DATA',
  document: 'GEN',
};

/** The sources as RIS, which EndNote, Citavi, Zotero and others read. */
export const risExporter = referenceExporter(
  {
    name: 'ris',
    label: 'Sources (RIS)',
    description: 'The sources as a bibliography for EndNote, Citavi, Zotero and other reference managers.',
    extension: 'ris',
    mediaType: 'application/x-research-info-systems',
  },
  (references) => references.map(recordOf).join('\r\n'),
);

function recordOf(reference: Reference): string {
  const { key, kind, title, authors, publisher, published, accessed, address, language, note } = reference;
  const fields: [tag: string, value: string][] = [
    ['TY', types[kind]],
    ['ID', key],
    ['TI', title],
    ...authors.map((author): [string, string] => ['AU', author]),
    ['PB', publisher],
    ['PY', published ? String(published.year) : ''],
    ['DA', published ? slashed(published) : ''],
    ['UR', address],
    ['Y2', accessed ? slashed(accessed) : ''],
    ['LA', language],
    ['N1', note],
  ];
  const lines = fields
    .filter(([, value]) => value !== '')
    .map(([tag, value]) => `${tag}  - ${oneLine(value)}`);
  return [...lines, 'ER  - ', ''].join('\r\n');
}

/** `2026/05/04`, parts that are not known left empty. */
function slashed(date: PartialDate): string {
  const [year, month = '', day = ''] = isoDate(date).split('-');
  return `${year}/${month}/${day}`;
}

/** A line of its own would be read as a field. */
function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
