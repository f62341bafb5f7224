/** @type {import('../scripts/lib/formats/testFormats.mjs').FormatCase[]} */
export default [
  {
    name: 'Markdown: a chapter of the reference of Node.js, against cmark-gfm',
    document: { package: 'nodejs-doc', path: 'usr/share/doc/nodejs/api/fs.md.gz' },
    independent: { by: 'cmark' },
    minimum: { recall: 0.99, precision: 0.99 },
  },
];
