import { isoDate, type Reference, type ReferenceKind } from './reference';
import { referenceExporter } from './referenceExporter';

/** Entry types of BibLaTeX, which programs for BibTeX read as well. */
const types: Readonly<Record<ReferenceKind, string>> = {
  webpage: 'online',
  book: 'book',
  letter: 'letter',
  picture: 'image',
  dataset: 'dataset',
  document: 'misc',
};

/** What TeX would take for a command of its own, and what stands for it. */
const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  ...Object.fromEntries([...'&%$#_{}'].map((character) => [character, `\\${character}`])),
};

/** The sources as BibTeX in UTF-8, which LaTeX, JabRef, Zotero and others read. */
export const bibtexExporter = referenceExporter(
  {
    name: 'bibtex',
    label: 'Sources (BibTeX)',
    description: 'The sources as a bibliography for LaTeX, JabRef, Zotero and other reference managers.',
    extension: 'bib',
    mediaType: 'application/x-bibtex',
  },
  (references) => references.map(entryOf).join('\n'),
);

function entryOf(reference: Reference): string {
  const { key, kind, title, authors, publisher, published, accessed, address, language, note } = reference;
  const fields: [name: string, value: string][] = [
    // Doubled braces keep capitals, and a name in one piece.
    ['title', `{${tex(title)}}`],
    ['author', authors.map((author) => `{${tex(author)}}`).join(' and ')],
    ['publisher', tex(publisher)],
    ['date', published ? isoDate(published) : ''],
    ['year', published ? String(published.year) : ''],
    ['url', address.replace(/[{}\\\s]/gu, (character) => encodeURIComponent(character))],
    ['urldate', accessed ? isoDate(accessed) : ''],
    ['langid', tex(language)],
    ['note', tex(note)],
  ];
  const lines = fields.filter(([, value]) => value !== '').map(([name, value]) => `  ${name} = {${value}},`);
  return `@${types[kind]}{${key},\n${lines.join('\n')}\n}\n`;
}

function tex(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\~^&%$#_{}]/gu, (character) => special[character] ?? character);
}
