import { singleByteTables } from './singleByteTables';

/** What stands where bytes are no character of their encoding. */
export const replacementCharacter = '\ufffd';

/**
 * Decodes bytes by an encoding that `encodingOf` answered, the same in pages, workers and Node. A
 * byte-order mark is dropped; bytes that are no character become U+FFFD. Line ends are kept.
 */
export function decodeBytes(bytes: Uint8Array, encoding: string): string {
  const table = Object.hasOwn(singleByteTables, encoding) ? singleByteTables[encoding] : undefined;
  if (table !== undefined) return fromUnits(singleByteUnits(bytes, table));
  if (encoding === 'utf-32le' || encoding === 'utf-32be')
    return fromUnits(utf32Units(bytes, encoding === 'utf-32le'));
  return new TextDecoder(encoding).decode(bytes);
}

function singleByteUnits(bytes: Uint8Array, table: string): Uint16Array {
  const map = Uint16Array.from({ length: 256 }, (_, byte) =>
    byte < 128 ? byte : table.charCodeAt(byte - 128),
  );
  const units = new Uint16Array(bytes.length);
  for (let place = 0; place < bytes.length; place++) units[place] = map[bytes[place] as number] as number;
  return units;
}

function utf32Units(bytes: Uint8Array, littleEndian: boolean): Uint16Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const units = new Uint16Array(Math.ceil(bytes.length / 4) * 2);
  let length = 0;
  for (let place = 0; place < bytes.length; place += 4) {
    const value = place + 4 <= bytes.length ? view.getUint32(place, littleEndian) : 0xfffd;
    if (value === 0xfeff && place === 0) continue;
    if (value > 0x10ffff || (value >= 0xd800 && value <= 0xdfff)) units[length++] = 0xfffd;
    else if (value <= 0xffff) units[length++] = value;
    else {
      units[length++] = 0xd800 + ((value - 0x10000) >> 10);
      units[length++] = 0xdc00 + ((value - 0x10000) & 0x3ff);
    }
  }
  return units.subarray(0, length);
}

/** Every machine Assay runs on stores `Uint16Array` in little-endian order. */
function fromUnits(units: Uint16Array): string {
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(units);
}
