/** @type {import('../scripts/lib/formats/testFormats.mjs').FormatCase[]} */
export default [
  {
    name: 'WARC: a chapter of Debian’s handbook in Japanese as Wget captures it, against LibreOffice on the page',
    document: { from: page(), made: 'warc' },
    independent: { by: 'libreoffice', from: page() },
    minimum: { recall: 0.99, precision: 0.99 },
  },
];

function page() {
  return {
    package: 'debian-handbook',
    path: 'usr/share/doc/debian-handbook/html/ja-JP/network-services.html',
  };
}
