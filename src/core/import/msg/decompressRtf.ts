/** What every compressed text is taken to follow (MS-OXRTFCP, 2.1.3.1). */
const before =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx';

/** No text of a message is larger; compressed it would be a bomb. */
const mostBytes = 64 * 1024 * 1024;

/** The rich text of a message, out of Outlook's compression. Null for what is none or claims to be too large. */
export function decompressRtf(bytes: Uint8Array): Uint8Array | null {
  if (bytes.length < 16) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = view.getUint32(4, true);
  const kind = view.getUint32(8, true);
  if (size > mostBytes) return null;
  if (kind === 0x414c454d) return bytes.slice(16, 16 + size);
  if (kind !== 0x75465a4c) return null;
  const window = new Uint8Array(4096);
  for (let place = 0; place < before.length; place++) window[place] = before.charCodeAt(place);
  let write = before.length;
  const text = new Uint8Array(size);
  let length = 0;
  const put = (byte: number) => {
    if (length < size) text[length++] = byte;
    window[write] = byte;
    write = (write + 1) % 4096;
  };
  for (let at = 16; at < bytes.length && length < size; ) {
    const flags = bytes[at++] ?? 0;
    for (let bit = 0; bit < 8 && at < bytes.length && length < size; bit++) {
      if ((flags & (1 << bit)) === 0) {
        put(bytes[at++] ?? 0);
        continue;
      }
      const reference = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
      at += 2;
      const offset = reference >> 4;
      if (offset === write) return text.subarray(0, length);
      for (let copied = 0; copied < (reference & 15) + 2; copied++)
        put(window[(offset + copied) % 4096] ?? 0);
    }
  }
  return text.subarray(0, length);
}
