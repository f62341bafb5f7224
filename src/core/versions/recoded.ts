import { describePassage } from '../anchor/describe';
import { decodeBytes } from '../import/encoding/decodeBytes';
import { singleByteTables } from '../import/encoding/singleByteTables';
import type { HighlightRow } from '../model/rows';

/** A text that was read in one encoding and then, out of the same bytes, in another. */
export interface Recoding {
  /** SHA-256 of the older text. */
  readonly textSha256: string;
  readonly from: string;
  readonly to: string;
}

/**
 * The highlights as they are in the newer text, when that is the older one's bytes in other letters, character for
 * byte: nothing has to be looked for then, not even words that were misread. Answers null where it is not, or where
 * that cannot be told: the older text's bytes are known only for UTF-8 and encodings of one byte a character. A
 * highlight whose ends lie within a character of the newer text stays as it is. Rows and ranges keep their order.
 */
export function recoded(
  highlights: readonly HighlightRow[],
  older: string,
  newer: string,
  { from, to }: Recoding,
): HighlightRow[] | null {
  const bytes = encoded(older, from);
  if (!bytes || decodeBytes(bytes, to) !== newer) return null;
  const isSingle = Object.hasOwn(singleByteTables, from);
  const byteAt = (offset: number) =>
    isSingle ? offset : new TextEncoder().encode(older.slice(0, offset)).length;
  const offsetAt = (offset: number) =>
    Object.hasOwn(singleByteTables, to)
      ? byteAt(offset)
      : decodeBytes(bytes.subarray(0, byteAt(offset)), to).length;
  return highlights.map((highlight) => {
    const ranges = highlight.ranges.map((range) => {
      const [start, end] = [offsetAt(range.start), offsetAt(range.end)];
      const words = decodeBytes(bytes.subarray(byteAt(range.start), byteAt(range.end)), to);
      return newer.slice(start, end) === words && words !== '' ? describePassage(newer, start, end) : null;
    });
    return ranges.every((range) => range !== null) ? { ...highlight, ranges } : highlight;
  });
}

/** The bytes of a text in an encoding; null where they are not known for certain. */
function encoded(text: string, encoding: string): Uint8Array | null {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const table = Object.hasOwn(singleByteTables, encoding) ? singleByteTables[encoding] : undefined;
  if (table === undefined) return null;
  const byUnit = new Map(Array.from(table, (character, place) => [character.charCodeAt(0), 128 + place]));
  // Several bytes that are no character give the same sign: which of them it was is not known any more.
  byUnit.delete(0xfffd);
  const bytes = new Uint8Array(text.length);
  for (let place = 0; place < text.length; place++) {
    const unit = text.charCodeAt(place);
    const byte = unit < 128 ? unit : byUnit.get(unit);
    if (byte === undefined) return null;
    bytes[place] = byte;
  }
  return bytes;
}
