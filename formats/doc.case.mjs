import { reportAsOthersReadIt } from './support/report.mjs';

/** @type {import('../scripts/lib/formats/testFormats.mjs').FormatCase[]} */
export default [
  {
    name: 'DOC: the manual of Gutenprint, as LibreOffice writes and reads it',
    document: {
      from: { package: 'gutenprint-doc', path: 'usr/share/doc/gutenprint-doc/gutenprint-users-manual.odt' },
      to: 'doc',
    },
    independent: { by: 'libreoffice' },
    withNumbers: true,
    minimum: { recall: 0.99, precision: 0.99 },
  },
  {
    name: 'DOC: a report with notes and tracked changes, against LibreOffice',
    document: { file: 'src/core/import/doc/fixtures/report.doc' },
    independent: {
      by: 'libreoffice',
      tidy: (text) => reportAsOthersReadIt(text).replace('Map of the valley', ''),
    },
    withNumbers: true,
    minimum: { recall: 0.99, precision: 0.99 },
  },
];
