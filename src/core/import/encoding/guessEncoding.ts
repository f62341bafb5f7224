import { analyse } from 'chardet';
import { decodeBytes, replacementCharacter } from './decodeBytes';
import { encodingOf } from './encodingLabels';

/** Bytes looked at: enough for statistics, little enough that a long file is no slower than a short one. */
const sampleLength = 65_536;

/** What the detector gives Cyrillic of another code page, or nothing it knows. Measured on our fixtures. */
const unsure = 20;

/**
 * The likeliest encoding of bytes that are neither UTF-8 nor Unicode of another width: the best
 * match of the detector under which every byte is a character. Western European when nothing fits.
 */
export function guessEncoding(bytes: Uint8Array): string {
  const sample = sampleOf(bytes);
  for (const { name, confidence } of analyse(sample)) {
    const encoding = encodingOf(name);
    if (encoding === null || encoding.startsWith('utf-')) continue;
    if (confidence < unsure && isDosCyrillic(sample)) return 'ibm866';
    if (!fits(sample, encoding)) continue;
    if (encoding === 'koi8-r' && isUkrainian(sample)) return 'koi8-u';
    return isWestern(sample, encoding) ? 'windows-1252' : encoding;
  }
  return isDosCyrillic(sample) ? 'ibm866' : 'windows-1252';
}

/** From a little before the first byte that is not ASCII, cut at line starts where there are any. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= sampleLength) return bytes;
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const lineStart = bytes.lastIndexOf(10, Math.max(0, first)) + 1;
  return bytes.subarray(
    Math.max(lineStart, first - 1_024),
    Math.max(lineStart, first - 1_024) + sampleLength,
  );
}

/** Every byte is a character, and none an invisible C1 control. The sample's cut last character is forgiven. */
function fits(sample: Uint8Array, encoding: string): boolean {
  const text = decodeBytes(sample, encoding);
  const stray = text.slice(0, -1).search(/[\ufffd\u0080-\u0084\u0086-\u009f]/);
  return stray < 0 && !(sample.length < sampleLength && text.endsWith(replacementCharacter));
}

/** Turkish differs from western European in six letters: where none of them stands, the commoner one is said. */
function isWestern(sample: Uint8Array, encoding: string): boolean {
  return encoding === 'windows-1254' && decodeBytes(sample, encoding) === decodeBytes(sample, 'windows-1252');
}

/** Lower and upper case є, і, ї of KOI8-U, and none of the corners that frames in KOI8-R begin with. */
function isUkrainian(sample: Uint8Array): boolean {
  const letters = new Set([0xa4, 0xa6, 0xa7, 0xb4, 0xb6, 0xb7]);
  return sample.some((byte) => letters.has(byte)) && !sample.some((byte) => byte >= 0x80 && byte <= 0x8a);
}

/** Russian of DOS, which the detector does not know: nearly all high bytes are letters, mostly small ones. */
function isDosCyrillic(sample: Uint8Array): boolean {
  const high = sample.filter((byte) => byte >= 0x80);
  const small = high.filter((byte) => (byte >= 0xa0 && byte <= 0xaf) || (byte >= 0xe0 && byte <= 0xef));
  const capital = high.filter((byte) => byte <= 0x9f);
  return (
    high.length >= 8 &&
    small.length + capital.length >= 0.95 * high.length &&
    small.filter((byte) => byte <= 0xaf).length >= 0.4 * high.length
  );
}
