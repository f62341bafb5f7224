import { encodingOf } from './encodingLabels';

/** What the bytes of fonts of symbols are: codes in the font. */
export const symbolEncoding = 'symbol';

/** Encodings by the character set a font states; 0 and 1 are the document's own. */
const charsets: ReadonlyMap<number, string> = new Map([
  [2, symbolEncoding],
  [77, 'macintosh'],
  [128, 'shift_jis'],
  [129, 'euc-kr'],
  [134, 'gb18030'],
  [136, 'big5'],
  [161, 'windows-1253'],
  [162, 'windows-1254'],
  [163, 'windows-1258'],
  [177, 'windows-1255'],
  [178, 'windows-1256'],
  [186, 'windows-1257'],
  [204, 'windows-1251'],
  [222, 'windows-874'],
  [238, 'windows-1250'],
]);

const codePages: ReadonlyMap<number, string> = new Map([
  [866, 'ibm866'],
  [874, 'windows-874'],
  [932, 'shift_jis'],
  [936, 'gb18030'],
  [949, 'euc-kr'],
  [950, 'big5'],
  [10_000, 'macintosh'],
  [10_007, 'x-mac-cyrillic'],
  [20_866, 'koi8-r'],
  [65_001, 'utf-8'],
]);

/** The encoding of a font's character set, or null for the document's own. */
export function encodingOfCharset(charset: number): string | null {
  return charsets.get(charset) ?? null;
}

/** The encoding of a code page by its number; windows-1252 for one nobody uses. */
export function encodingOfCodePage(codePage: number): string {
  return codePages.get(codePage) ?? encodingOf(`windows-${codePage}`) ?? 'windows-1252';
}
