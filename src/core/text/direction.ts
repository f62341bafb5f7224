/** Scripts written from right to left (Unicode Bidi classes R and AL), living and historic. */
const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}\p{Script=Mende_Kikakui}\p{Script=Yezidi}\p{Script=Sogdian}\p{Script=Old_Sogdian}\p{Script=Phoenician}\p{Script=Imperial_Aramaic}\p{Script=Avestan}\p{Script=Nabataean}\p{Script=Palmyrene}\u061c\u200f]/u;

/** Letters, and the invisible marks that state a direction outright. */
const firstStrong = /[\p{L}\u061c\u200e\u200f]/u;

/**
 * The direction a text is read in, by its first letter (the first-strong rule of the Unicode
 * bidirectional algorithm). Text without letters is left to right.
 */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const strong = firstStrong.exec(text);
  return strong && rightToLeft.test(strong[0]) ? 'rtl' : 'ltr';
}
