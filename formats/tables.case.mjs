/** Workbooks that came with readxl, made by Excel; and the same as LibreOffice writes them for itself. */
const books = ['datasets', 'deaths', 'type-me', 'clippy', 'geometry'];

const book = (name) => ({
  package: 'r-cran-readxl',
  path: `usr/lib/R/site-library/readxl/extdata/${name}.xlsx`,
});

/** @type {import('../scripts/lib/formats/testFormats.mjs').FormatCase[]} */
export default books.flatMap((name) => [
  {
    name: `XLSX: ${name}, against LibreOffice`,
    document: book(name),
    independent: { by: 'calc' },
    minimum: { recall: 0.99, precision: 0.99 },
  },
  {
    name: `ODS: ${name} as LibreOffice writes it, against LibreOffice`,
    document: { from: book(name), to: 'ods' },
    // What it shows in its own format depends on the language it runs in.
    independent: { by: 'calc', from: book(name) },
    minimum: { recall: 0.99, precision: 0.99 },
  },
]);
