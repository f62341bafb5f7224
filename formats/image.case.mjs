const reference = {
  package: 'developers-reference',
  path: 'usr/share/developers-reference/developers-reference.pdf',
};

/** Hyphens at line ends are left out of a source text. */
const tidy = (text) => text.replace(/(\p{Ll})-\n(?=\p{Ll})/gu, '$1');

/** @type {import('../scripts/lib/formats/testFormats.mjs').FormatCase[]} */
export default [24, 57].map((page) => ({
  name: `Scan: page ${page} of the reference of Debian’s developers at 300 dpi`,
  document: { of: reference, page, resolution: 300 },
  independent: { by: 'pdftotext', from: { of: reference, page }, tidy },
  minimum: { recall: 0.95, precision: 0.95 },
}));
