/** @type {import('../scripts/lib/formats/testFormats.mjs').FormatCase[]} */
export default [
  {
    name: 'PDF: the reference of Debian’s developers',
    document: {
      package: 'developers-reference',
      path: 'usr/share/developers-reference/developers-reference.pdf',
    },
    // Hyphens at line ends are left out of a source text.
    independent: { by: 'pdftotext', tidy: (text) => text.replace(/(\p{Ll})-\n(?=\p{Ll})/gu, '$1') },
    minimum: { recall: 0.99, precision: 0.99 },
  },
];
