import { reportAsOthersReadIt } from './support/report.mjs';

/** @type {import('../scripts/lib/formats/testFormats.mjs').FormatCase[]} */
export default [
  {
    name: 'RTF: the manual of Gutenprint, as LibreOffice writes and reads it',
    document: {
      from: { package: 'gutenprint-doc', path: 'usr/share/doc/gutenprint-doc/gutenprint-users-manual.odt' },
      to: 'rtf',
    },
    independent: { by: 'libreoffice' },
    minimum: { recall: 0.99, precision: 0.99 },
    withNumbers: true,
  },
  {
    name: 'RTF: a report with notes, comments and tracked changes, against LibreOffice',
    document: { file: 'src/core/import/rtf/fixtures/report.rtf' },
    independent: { by: 'libreoffice', tidy: reportAsOthersReadIt },
    minimum: { recall: 0.99, precision: 0.99 },
    withNumbers: true,
  },
];
