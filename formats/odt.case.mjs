import { reportAsOthersReadIt } from './support/report.mjs';

const gutenprint = 'usr/share/doc/gutenprint-doc/gutenprint-users-manual';

/** @type {import('../scripts/lib/formats/testFormats.mjs').FormatCase[]} */
export default [
  {
    name: 'ODT: the manual of Gutenprint, against LibreOffice',
    document: { package: 'gutenprint-doc', path: `${gutenprint}.odt` },
    independent: { by: 'libreoffice' },
    minimum: { recall: 0.99, precision: 0.99 },
    withNumbers: true,
  },
  {
    name: 'ODT: a report with notes, comments and tracked changes, against LibreOffice',
    document: { file: 'src/core/import/odt/fixtures/report.odt' },
    independent: { by: 'libreoffice', tidy: reportAsOthersReadIt },
    minimum: { recall: 0.99, precision: 0.99 },
    withNumbers: true,
  },
];
