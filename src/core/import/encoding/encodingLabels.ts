import { singleByteTables } from './singleByteTables';

/** Encodings of several bytes a character that `TextDecoder` reads alike in pages and in Node. */
const multiByte = ['gb18030', 'big5', 'euc-jp', 'iso-2022-jp', 'shift_jis', 'euc-kr'];

/**
 * Other names that documents and the detector use, in lower case. As in the WHATWG Encoding
 * Standard, the ISO encodings of western Europe, Turkey and Thailand are read as their Windows
 * supersets; so is ISO-8859-8, since nearly every such text is windows-1255.
 */
const otherNames: Readonly<Record<string, string>> = {
  utf8: 'utf-8',
  unicode: 'utf-16le',
  'utf-16': 'utf-16le',
  'utf-32': 'utf-32le',
  ascii: 'windows-1252',
  'us-ascii': 'windows-1252',
  latin1: 'windows-1252',
  'iso-8859-1': 'windows-1252',
  iso8859_1: 'windows-1252',
  cp1252: 'windows-1252',
  'x-cp1252': 'windows-1252',
  cp1250: 'windows-1250',
  'x-cp1250': 'windows-1250',
  cp1251: 'windows-1251',
  'x-cp1251': 'windows-1251',
  cp1253: 'windows-1253',
  cp1254: 'windows-1254',
  cp1255: 'windows-1255',
  cp1256: 'windows-1256',
  cp1257: 'windows-1257',
  cp1258: 'windows-1258',
  latin2: 'iso-8859-2',
  'iso-8859-8-i': 'windows-1255',
  'iso-8859-8': 'windows-1255',
  'iso-8859-9': 'windows-1254',
  latin5: 'windows-1254',
  'iso-8859-11': 'windows-874',
  'tis-620': 'windows-874',
  'iso-8859-6-i': 'iso-8859-6',
  'iso_8859-5': 'iso-8859-5',
  arabic: 'iso-8859-6',
  greek: 'iso-8859-7',
  hebrew: 'windows-1255',
  cyrillic: 'iso-8859-5',
  cp866: 'ibm866',
  866: 'ibm866',
  koi8: 'koi8-r',
  'x-mac-roman': 'macintosh',
  mac: 'macintosh',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  'x-gbk': 'gb18030',
  gb_2312: 'gb18030',
  'big5-hkscs': 'big5',
  'x-x-big5': 'big5',
  sjis: 'shift_jis',
  'shift-jis': 'shift_jis',
  'x-sjis': 'shift_jis',
  'windows-31j': 'shift_jis',
  ms_kanji: 'shift_jis',
  'x-euc-jp': 'euc-jp',
  ks_c_5601: 'euc-kr',
  'ks_c_5601-1987': 'euc-kr',
  'windows-949': 'euc-kr',
  korean: 'euc-kr',
};

/** Every encoding that is read, by the name `decodeBytes` knows; Unicode first. */
export const encodings: readonly string[] = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'utf-32le',
  'utf-32be',
  ...Object.keys(singleByteTables),
  ...multiByte,
];

const known = new Set(encodings);

/** The encoding a label stands for, by the name `decodeBytes` knows; null for a label nobody uses. */
export function encodingOf(label: string): string | null {
  const name = label.trim().toLowerCase();
  const canonical = Object.hasOwn(otherNames, name) ? otherNames[name] : name;
  return canonical !== undefined && known.has(canonical) ? canonical : null;
}
