/**
 * Characters that stand for how letters look together: Latin and Armenian ligatures, Hebrew and Arabic
 * presentation forms. Other compatibility characters (², ½, ㎞) mean what they are and stay.
 */
const presentationForms = /[\ufb00-\ufb06\ufb13-\ufb17\ufb1d-\ufb28\ufb2a-\ufdf9\ufe70-\ufefc]/g;

/** Vowel signs and points of right-to-left scripts, which pdf.js can set apart from their letter. */
const spaceBeforeSign = / (?=[\u0591-\u05bd\u05bf-\u05c7\u064b-\u065f\u0670])/g;

/**
 * The second half of a lam-alef that ends a word: programs give it no width of its own, and pdf.js then counts the
 * space beside it twice.
 */
const partedLamAlef = /\u0644 ([\u0622\u0623\u0625\u0627])(?= |$)/g;

/** What can be no part of a text: controls, and halves of characters. */
const noCharacters =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: fonts do map glyphs to control characters.
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text a page's item stands for: ligatures as their letters, one space for any, none at its ends. */
export function drawnText(text: string): string {
  return text
    .replace(noCharacters, '')
    .replace(presentationForms, (form) => form.normalize('NFKC').trimStart())
    .replace(/\s+/g, ' ')
    .replace(spaceBeforeSign, '')
    .replace(partedLamAlef, '\u0644$1')
    .trim();
}
