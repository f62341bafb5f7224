import { decodeBase64 } from '../../text/decodeBase64';
import { decodeBytes } from '../encoding/decodeBytes';

/** The value of a hexadecimal digit by its code; -1 for what is none. */
const hexadecimal = new Int8Array(256).fill(-1);
for (const digits of ['0123456789ABCDEF', '0123456789abcdef'])
  for (const [value, digit] of [...digits].entries()) hexadecimal[digit.charCodeAt(0)] = value;

/**
 * The bytes a part of a message stands for, by its `Content-Transfer-Encoding`. What is no character of the encoding is
 * passed over; unknown encodings leave the bytes as they are.
 */
export function decodeTransfer(bytes: Uint8Array, encoding: string): Uint8Array {
  const name = encoding.trim().toLowerCase();
  if (name === 'base64') return decodeBase64(decodeBytes(bytes, 'windows-1252'));
  if (name === 'quoted-printable') return decodeQuotedPrintable(bytes);
  return bytes;
}

/** `inHeader` reads `_` as a space, as the Q encoding of headers has it. */
export function decodeQuotedPrintable(bytes: Uint8Array, inHeader = false): Uint8Array {
  const decoded = new Uint8Array(bytes.length);
  let length = 0;
  for (let place = 0; place < bytes.length; place++) {
    const byte = bytes[place] as number;
    if (byte === 0x3d) {
      const high = hexadecimal[bytes[place + 1] ?? 0] as number;
      const low = hexadecimal[bytes[place + 2] ?? 0] as number;
      const end = high < 0 ? softBreakEnd(bytes, place + 1) : null;
      if (high >= 0 && low >= 0) {
        decoded[length++] = high * 16 + low;
        place += 2;
        continue;
      }
      if (end !== null) {
        place = end - 1;
        continue;
      }
    }
    decoded[length++] = inHeader && byte === 0x5f ? 0x20 : byte;
  }
  return decoded.subarray(0, length);
}

/** Behind the line end that `=` takes away, with the blanks mail servers put before it; null where there is none. */
function softBreakEnd(bytes: Uint8Array, from: number): number | null {
  let place = from;
  while (bytes[place] === 0x20 || bytes[place] === 0x09) place++;
  if (place >= bytes.length) return place;
  if (bytes[place] === 0x0d) place++;
  return bytes[place] === 0x0a ? place + 1 : null;
}
