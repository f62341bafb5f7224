const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Six bits of each character by its code; 64 for white space and other characters, which are passed over. */
const bitsOf = new Uint8Array(128).fill(64);
for (const [bits, letter] of [...alphabet].entries()) bitsOf[letter.charCodeAt(0)] = bits;
bitsOf['-'.charCodeAt(0)] = 62;
bitsOf['_'.charCodeAt(0)] = 63;

/**
 * The bytes written in Base64, in the usual or the URL's alphabet. Lenient as mail and browsers are: what is no digit
 * is passed over, and the end is at the first `=` or the end of the text.
 */
export function decodeBase64(text: string): Uint8Array {
  const padding = text.indexOf('=');
  const end = padding < 0 ? text.length : padding;
  const bytes = new Uint8Array(Math.floor((end * 3) / 4));
  let length = 0;
  let held = 0;
  let count = 0;
  for (let place = 0; place < end; place++) {
    const bits = bitsOf[text.charCodeAt(place)] ?? 64;
    if (bits === 64) continue;
    held = ((held << 6) | bits) & 0xffffff;
    count++;
    if (count === 4) {
      bytes[length++] = held >> 16;
      bytes[length++] = (held >> 8) & 0xff;
      bytes[length++] = held & 0xff;
      count = 0;
    }
  }
  if (count >= 2) bytes[length++] = count === 3 ? held >> 10 : held >> 4;
  if (count === 3) bytes[length++] = (held >> 2) & 0xff;
  return bytes.subarray(0, length);
}
