import { foldCharacters } from './foldCharacters';

/** Soft hyphens, zero-width characters, direction marks and the Arabic stretching line: seen or unseen, they say nothing. */
const silent = /[\u00ad\u0640\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;
const ideographic = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\u3000-\u303f\uff00-\uffef';
/** Scripts that write no spaces: a line end between two of their characters is no word bound. */
const spaceAmongIdeographs = new RegExp(`(?<=[${ideographic}]) (?=[${ideographic}])`, 'gu');

/**
 * A passage without what a new layout changes: line ends and widths of spaces, forms of quotation
 * marks and dashes, invisible characters, composed or decomposed letters.
 */
export function withoutTypography(passage: string): string {
  return foldCharacters(passage.replace(silent, ''))
    .replace(/ +/g, ' ')
    .trim()
    .replaceAll('...', '…')
    .normalize('NFC')
    .replace(spaceAmongIdeographs, '');
}

/** Whether two passages are the same words and differ in layout at most. */
export function isSameButForTypography(one: string, other: string): boolean {
  return one === other || withoutTypography(one) === withoutTypography(other);
}
