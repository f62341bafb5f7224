/** A text made comparable, with the way back to where each of its UTF-16 code units came from. */
export interface FoldedText {
  readonly text: string;
  /** The place in the original (UTF-16 code units) of a folded range; dropped marks behind it included. */
  toOriginal(start: number, end: number): { start: number; end: number };
}

export interface FoldOptions {
  /** Leaves upper and lower case apart. */
  readonly keepCase?: boolean;
}

/**
 * What is left out: accents of Latin, Greek and Cyrillic, Hebrew points, Arabic short vowels and the
 * tatweel, soft hyphens, joiners and direction marks. Marks of other scripts are letters there.
 */
const dropped =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: single marks are what is looked for.
  /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u08d3-\u08e1\u08e3-\u08ff\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** Letters that are written in several ways and have no decomposition of their own. */
const sameLetters: Readonly<Record<string, string>> = {
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ß: 'ss',
  ς: 'σ',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  '’': "'",
  '‘': "'",
  ʼ: "'",
};

/** Folds case, accents, compatibility forms, Arabic spelling and non-European digits. */
export function foldText(text: string, options: FoldOptions = {}): FoldedText {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is all of ASCII.
  if (/^[\x00-\x7f]*$/.test(text))
    return {
      text: options.keepCase ? text : text.toLowerCase(),
      toOriginal: (start, end) => ({ start, end }),
    };
  let folded = '';
  const origins: number[] = [];
  let offset = 0;
  for (const character of text) {
    const piece = foldCharacter(character, options);
    for (let unit = 0; unit < piece.length; unit++) origins.push(offset);
    folded += piece;
    offset += character.length;
  }
  return { text: folded, toOriginal: (start, end) => originalRange(origins, text.length, start, end) };
}

const known = new Map<string, string>();

function foldCharacter(character: string, options: FoldOptions): string {
  if (options.keepCase) return fold(character);
  const cached = known.get(character);
  if (cached !== undefined) return cached;
  const result = fold(fold(character).toLowerCase());
  if (known.size < 20_000) known.set(character, result);
  return result;
}

function fold(character: string): string {
  const plain = character.normalize('NFKD').replace(dropped, '').normalize('NFC');
  return plain.replace(/./gsu, (each) => sameLetters[each] ?? digit(each));
}

/** Arabic-Indic and Persian digits. */
function digit(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0x0660 && code <= 0x0669) return String(code - 0x0660);
  if (code >= 0x06f0 && code <= 0x06f9) return String(code - 0x06f0);
  return character;
}

function originalRange(origins: readonly number[], length: number, start: number, end: number) {
  let after = end;
  while (after < origins.length && after > 0 && origins[after] === origins[after - 1]) after++;
  return { start: origins[start] ?? length, end: origins[after] ?? length };
}
