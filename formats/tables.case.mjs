/** Workbooks that came with readxl, made by Excel; and the same as LibreOffice writes them for itself. */
const books = ['datasets', 'deaths', 'type-me', 'clippy', 'geometry'];

const zeros = /(?<!\d)0+(?=\d)/g;

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
    // It shows days and months with or without a zero before them, as the language has it that it runs in.
    independent: { by: 'calc', from: book(name), tidy: (text) => text.replace(zeros, '') },
    without: zeros,
    minimum: { recall: 0.99, precision: 0.99 },
  },
]);
