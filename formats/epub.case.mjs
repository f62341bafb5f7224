const folder = 'usr/share/developers-reference';

/** @type {import('../scripts/lib/formats/testFormats.mjs').FormatCase[]} */
export default [
  {
    name: 'EPUB: the reference of Debian’s developers, against its plain text',
    document: { package: 'developers-reference', path: `${folder}/developers-reference.epub` },
    independent: {
      by: 'text',
      from: { package: 'developers-reference', path: `${folder}/developers-reference.txt.gz` },
    },
    // The book writes the address of each link behind it, for readers on paper.
    without: /\[(?:https?|mailto|ftp):[^\]\s]+\]/g,
    minimum: { recall: 0.99, precision: 0.99 },
    withNumbers: true,
  },
];
