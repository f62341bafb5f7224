/** @type {import('../scripts/lib/formats/testFormats.mjs').FormatCase[]} */
export default [
  {
    name: 'PDF: the reference of Debian’s developers',
    document: {
      package: 'developers-reference',
      path: 'usr/share/developers-reference/developers-reference.pdf',
    },
    // What stands at the top and bottom of every page is left out of a source text.
    independent: {
      by: 'pdftotext',
      tidy: (text) =>
        text
          .replace(/^(?:Chapter \d+\..*|\d+|[ivxl]+|developers-reference, Release .*)$/gm, '')
          .replace(/(\p{Ll})-\n(?=\p{Ll})/gu, '$1'),
    },
    minimum: { recall: 0.97, precision: 0.97 },
  },
];
