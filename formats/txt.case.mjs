/** Debian’s guide for package makers, in the languages it is written in, recoded as texts of other times and systems are. */
const texts = [
  ['ru', 'KOI8-R'],
  ['ru', 'WINDOWS-1251'],
  ['ru', 'UTF-16LE'],
  ['ja', 'SHIFT_JIS'],
  ['ja', 'EUC-JP'],
  ['zh-cn', 'GB18030'],
  ['zh-tw', 'BIG5'],
  ['de', 'WINDOWS-1252'],
  ['de', 'UTF-32BE'],
];

/** @type {import('../scripts/lib/formats/testFormats.mjs').FormatCase[]} */
export default texts.map(([language, encoding]) => ({
  name: `TXT: a guide (${language}) in ${encoding}, against iconv`,
  document: {
    from: { package: 'debmake-doc', path: `usr/share/doc/debmake-doc/debmake-doc.${language}.txt.gz` },
    encoding,
  },
  independent: { by: 'iconv', as: encoding },
  minimum: { recall: 0.99, precision: 0.99 },
}));
