/** @type {import('../scripts/lib/formats/testFormats.mjs').FormatCase[]} */
export default ['challenge.csv', 'mtcars.csv'].map((name) => ({
  name: `CSV: ${name} of readr, against Python’s csv module`,
  document: { package: 'r-cran-readr', path: `usr/lib/R/site-library/readr/extdata/${name}` },
  independent: { by: 'python', as: 'csv' },
  minimum: { recall: 0.99, precision: 0.99 },
}));
