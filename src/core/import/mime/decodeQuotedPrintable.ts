const equals = 0x3d;

/**
 * The bytes written as quoted-printable. Lenient as mail programs are: an equals sign that begins nothing stands for
 * itself.
 */
export function decodeQuotedPrintable(bytes: Uint8Array): Uint8Array {
  const decoded = new Uint8Array(bytes.length);
  let length = 0;
  for (let place = 0; place < bytes.length; place++) {
    const byte = bytes[place] as number;
    if (byte !== equals) {
      decoded[length++] = byte;
      continue;
    }
    const lineEnd = softBreakEnd(bytes, place + 1);
    const high = digit(bytes[place + 1]);
    const low = digit(bytes[place + 2]);
    if (lineEnd > 0) place = lineEnd - 1;
    else if (high < 16 && low < 16) {
      decoded[length++] = (high << 4) | low;
      place += 2;
    } else decoded[length++] = byte;
  }
  return decoded.subarray(0, length);
}

/** Behind the end of a line the writer broke, which may have spaces before it; 0 where there is none. */
function softBreakEnd(bytes: Uint8Array, from: number): number {
  let place = from;
  while (bytes[place] === 0x20 || bytes[place] === 0x09) place++;
  if (bytes[place] === 0x0d && bytes[place + 1] === 0x0a) return place + 2;
  return bytes[place] === 0x0a ? place + 1 : 0;
}

function digit(byte: number | undefined): number {
  const value = Number.parseInt(String.fromCharCode(byte ?? 0), 16);
  return Number.isNaN(value) ? 16 : value;
}
