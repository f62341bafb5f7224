/** @type {import('../scripts/lib/formats/testFormats.mjs').FormatCase[]} */
export default [
  {
    name: 'MHTML: a chapter of Debian’s handbook in Arabic as Chromium saves it, against LibreOffice on the page',
    document: { from: page(), made: 'mhtml' },
    independent: { by: 'libreoffice', from: page() },
    minimum: { recall: 0.99, precision: 0.99 },
    withNumbers: true,
  },
];

function page() {
  return {
    package: 'debian-handbook',
    path: 'usr/share/doc/debian-handbook/html/ar-MA/network-services.html',
  };
}
