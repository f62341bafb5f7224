import { directionOf } from '../../text/direction';

/**
 * About how wide a line of text is, in CSS pixels, without a font at hand: shares of the size as Inter has them, full
 * width for Chinese, Japanese and Korean. Meant for cutting and wrapping, a little too wide rather than too narrow.
 */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) ems += emsOf(letter);
  return ems * size;
}

/** Pictures of thousands of claims ask for the same letters again and again. */
const known = new Map<string, number>();

function emsOf(letter: string): number {
  const ems = known.get(letter) ?? measuredEms(letter);
  known.set(letter, ems);
  return ems;
}

function measuredEms(letter: string): number {
  if (/[iljtfrI.,:;'’|!() ]/u.test(letter)) return 0.34;
  if (/[mwMW@%—…]/u.test(letter)) return 0.92;
  if (/\p{Mn}/u.test(letter)) return 0;
  if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Extended_Pictographic}]/u.test(letter))
    return 1.02;
  if (/[\p{Lu}\d]/u.test(letter)) return 0.68;
  return 0.57;
}

/** The text, cut with an ellipsis where it would be wider than `width`. Never inside a letter of several code units. */
export function fitText(text: string, width: number, size: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (textWidth(line, size) <= width) return line;
  let fitted = '';
  let left = width - textWidth('…', size);
  for (const letter of line) {
    left -= emsOf(letter) * size;
    if (left < 0) break;
    fitted += letter;
  }
  // In a line read from the left, the mark keeps the ellipsis where the words are cut.
  return `${fitted.trimEnd()}…${directionOf(line) === 'rtl' ? '\u200f' : ''}`;
}

/** The text in at most `lines` lines no wider than `width`, broken between words, the last one cut with an ellipsis. */
export function wrapText(text: string, width: number, size: number, lines: number): string[] {
  const wrapped: string[] = [];
  let words = text.split(/\s+/u).filter(Boolean);
  while (words.length > 0 && wrapped.length < lines - 1) {
    let count = 1;
    while (count < words.length && textWidth(words.slice(0, count + 1).join(' '), size) <= width) count += 1;
    wrapped.push(fitText(words.slice(0, count).join(' '), width, size));
    words = words.slice(count);
  }
  if (words.length > 0) wrapped.push(fitText(words.join(' '), width, size));
  return wrapped;
}
