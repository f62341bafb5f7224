/** @type {import('../scripts/lib/formats/testFormats.mjs').FormatCase[]} */
export default [
  {
    name: 'ZIP: a table in an archive, against Python’s zipfile and csv modules',
    document: { package: 'r-cran-readr', path: 'usr/lib/R/site-library/readr/extdata/mtcars.csv.zip' },
    independent: { by: 'python', as: 'zip' },
    minimum: { recall: 0.99, precision: 0.99 },
  },
];
