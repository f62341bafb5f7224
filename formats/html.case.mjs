const handbook = 'usr/share/doc/debian-handbook/html/ar-MA/network-services.html';

/** @type {import('../scripts/lib/formats/testFormats.mjs').FormatCase[]} */
export default [
  {
    name: 'HTML: the manual of Maxima, one page of 5 MB, against LibreOffice',
    document: { package: 'maxima-doc', path: 'usr/share/doc/maxima-doc/html/maxima_singlepage.html' },
    independent: { by: 'libreoffice' },
    minimum: { recall: 0.99, precision: 0.99 },
    withNumbers: true,
  },
  {
    name: 'HTML: a chapter of Debian’s handbook in Arabic, against LibreOffice',
    document: { package: 'debian-handbook', path: handbook },
    independent: { by: 'libreoffice' },
    minimum: { recall: 0.99, precision: 0.99 },
    withNumbers: true,
  },
];
