import { decodeBytes } from './decodeBytes';

/** Bytes looked at when telling UTF-16 and UTF-32 without a mark from binary data. */
const sampleLength = 65_536;

/** The encoding a byte-order mark states, or null. The four-byte marks go first: one begins with a two-byte one. */
export function byteOrderMark(bytes: Uint8Array): string | null {
  const starts = (...mark: number[]) => mark.every((byte, place) => bytes[place] === byte);
  if (starts(0xff, 0xfe, 0, 0) && bytes.length % 4 === 0) return 'utf-32le';
  if (starts(0, 0, 0xfe, 0xff)) return 'utf-32be';
  if (starts(0xef, 0xbb, 0xbf)) return 'utf-8';
  if (starts(0xff, 0xfe)) return 'utf-16le';
  if (starts(0xfe, 0xff)) return 'utf-16be';
  return null;
}

/** Whether the bytes are UTF-8 without a single mistake. */
export function isStrictUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * UTF-16 or UTF-32 without a byte-order mark. Asked only of bytes that contain NULs, which every
 * such text does in its spaces and line ends, and text in other encodings does not.
 */
export function unmarkedUnicode(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, sampleLength);
  if (bytes.length % 4 === 0)
    for (const encoding of ['utf-32le', 'utf-32be']) if (readsAsText(sample, encoding)) return encoding;
  if (bytes.length % 2 === 0)
    for (const encoding of ['utf-16le', 'utf-16be']) if (readsAsText(sample, encoding)) return encoding;
  return null;
}

/** Characters of ordinary text; anything else, NUL above all, says that the bytes were misread. */
const ordinary = /[\t\n\r\f\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}\u200b-\u200f\u202a-\u202e\u2066-\u2069\u00ad]/gu;

/**
 * Misread by the wrong order of bytes, spaces and Latin letters become rare ideographs and private
 * characters; read right, nearly all characters are ordinary and some are ASCII or ideographic spaces
 * and line ends.
 */
function readsAsText(sample: Uint8Array, encoding: string): boolean {
  const text = decodeBytes(sample, encoding);
  if (text.length === 0) return false;
  const known = text.match(ordinary)?.join('').length ?? 0;
  const everyday = text.match(/[\t\n\r -~\u3000]/g)?.length ?? 0;
  return known >= 0.98 * text.length && everyday >= 0.02 * text.length;
}
