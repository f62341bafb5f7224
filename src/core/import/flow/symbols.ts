/** Signs of Microsoft's fonts of symbols that stand in forms and lists, by their code in the font. */
const wingdings: ReadonlyMap<number, string> = new Map([
  [0x6c, '●'],
  [0x6e, '■'],
  [0x6f, '☐'],
  [0x71, '❑'],
  [0x76, '❖'],
  [0xa7, '▪'],
  [0xa8, '☐'],
  [0xd8, '➢'],
  [0xe0, '→'],
  [0xdf, '←'],
  [0xe8, '➔'],
  [0xf0, '⇨'],
  [0xfb, '✗'],
  [0xfc, '✓'],
  [0xfd, '☒'],
  [0xfe, '☑'],
]);

/** The letters of the font Symbol in the order of their codes, from 0x41 and from 0x61. */
const greekCapitals = 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ';
const greekSmall = 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ';

/**
 * The character for a code (hexadecimal) of a font of symbols; codes of such fonts may lie at 0xF000. What has no
 * character here becomes U+25A1, an empty square, so that it is not lost without a sign.
 */
export function symbolOf(font: string, code: string): string {
  const value = Number.parseInt(code, 16);
  if (Number.isNaN(value) || value < 0x20 || value > 0xffff) return '';
  const inFont = value >= 0xf000 && value <= 0xf0ff ? value - 0xf000 : value;
  if (/wingdings|webdings/i.test(font)) return wingdings.get(inFont) ?? '□';
  if (/symbol/i.test(font)) {
    if (inFont === 0xb7) return '•';
    if (inFont >= 0x41 && inFont <= 0x5a) return greekCapitals[inFont - 0x41] ?? '□';
    if (inFont >= 0x61 && inFont <= 0x7a) return greekSmall[inFont - 0x61] ?? '□';
  }
  if (value >= 0xd800 && value < 0xf900) return '□';
  return String.fromCharCode(value);
}
