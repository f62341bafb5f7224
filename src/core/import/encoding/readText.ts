import { decodeBytes, replacementCharacter } from './decodeBytes';
import { byteOrderMark, isStrictUtf8, unmarkedUnicode } from './detectUnicode';
import { encodingOf } from './encodingLabels';
import { guessEncoding } from './guessEncoding';

/** Bytes as text, with how that was found out. Line ends are as they were. */
export interface ReadText {
  readonly text: string;
  /** The encoding's name in lower case, as the WHATWG Encoding Standard has it; `utf-32le` besides. */
  readonly encoding: string;
  /** Sentences for the user: a guessed encoding, bytes that are no characters. */
  readonly warnings: readonly string[];
}

/**
 * Reads bytes as text, or answers null when they are none. In this order: byte-order mark, faultless
 * UTF-8, UTF-16 and UTF-32 without a mark, what the document itself `declared`, UTF-8 with a few
 * damaged bytes, and statistics. What the analyst has `chosen` goes before all of them.
 */
export function readText(
  bytes: Uint8Array,
  declared: string | null = null,
  chosen: string | undefined = undefined,
): ReadText | null {
  const certain = chosen === undefined ? certainEncoding(bytes) : encodingOf(chosen);
  if (certain === 'binary') return null;
  const stated = certain ?? (declared === null ? null : encodingOf(declared));
  const encoding = stated ?? (isNearlyUtf8(bytes) ? 'utf-8' : guessEncoding(bytes));
  const text = decodeBytes(bytes, encoding);
  if (isBinary(text)) return null;
  const warnings: string[] = [];
  if (stated === null && encoding !== 'utf-8')
    warnings.push(
      `The file does not say how its letters are encoded; it was read as ${encoding}, which fits best. Look whether names and accents are right.`,
    );
  const damaged = countOf(text, replacementCharacter);
  if (damaged > 0 && (chosen !== undefined || certain !== 'utf-8'))
    warnings.push(
      `${damaged} ${damaged === 1 ? 'place is no character' : 'places are no characters'} in the encoding ${encoding} and ${damaged === 1 ? 'is' : 'are'} shown as “${replacementCharacter}”.`,
    );
  return { text, encoding, warnings };
}

/** The encoding where the bytes leave no doubt, `binary` where they are no text, null where they must be weighed. */
function certainEncoding(bytes: Uint8Array): string | null {
  const marked = byteOrderMark(bytes);
  if (marked) return marked;
  if (bytes.includes(0)) return unmarkedUnicode(bytes) ?? 'binary';
  if (isIso2022Jp(bytes)) return 'iso-2022-jp';
  return isStrictUtf8(bytes) ? 'utf-8' : null;
}

/** Japanese mail: seven-bit, with the escape sequences that switch to Kanji. */
function isIso2022Jp(bytes: Uint8Array): boolean {
  for (let place = bytes.indexOf(0x1b); place >= 0; place = bytes.indexOf(0x1b, place + 1))
    if (bytes[place + 1] === 0x24 && (bytes[place + 2] === 0x42 || bytes[place + 2] === 0x40)) return true;
  return false;
}

/** UTF-8 in which a few bytes were damaged or cut off: far more good sequences than bad ones. */
function isNearlyUtf8(bytes: Uint8Array): boolean {
  const text = decodeBytes(bytes, 'utf-8');
  const damaged = countOf(text, replacementCharacter);
  let good = 0;
  for (let place = 0; place < text.length && good < 20 * damaged; place++)
    if (text.charCodeAt(place) >= 0x80 && text[place] !== replacementCharacter) good++;
  return good >= 20 * damaged || (good >= 4 && damaged === 1);
}

/** Text has tabs, line ends, form feeds and perhaps the escapes of a terminal; no NUL, and hardly another control. */
function isBinary(text: string): boolean {
  let controls = 0;
  for (let place = 0; place < text.length; place++) {
    const unit = text.charCodeAt(place);
    if (unit === 0) return true;
    if (unit < 9 || (unit > 13 && unit < 32 && unit !== 27)) controls++;
  }
  return controls > 0.01 * text.length;
}

function countOf(text: string, character: string): number {
  let count = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) count++;
  return count;
}
