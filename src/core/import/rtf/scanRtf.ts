/** What stands in rich text, in order. */
export interface RtfEvents {
  open(): void;
  close(): void;
  /** A control word (`par`, `fs`) with its number, or a control symbol (`~`, `*`) without. */
  control(name: string, parameter: number | null): void;
  /** Bytes of text: plain ones, and ones written in hexadecimal. */
  text(bytes: Uint8Array): void;
}

/** Groups in groups; real documents stay below 50. */
export const deepestGroup = 2_000;

const longestName = 32;

/**
 * Reads rich text piece by piece. Line ends are no text; binary data are passed over. `nested` where groups are nested
 * deeper than `deepestGroup`, `open` where the file ends before its groups do, else `whole`.
 */
export function scanRtf(bytes: Uint8Array, events: RtfEvents): 'whole' | 'open' | 'nested' {
  let depth = 0;
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at] as number;
    if (byte === 0x7b) {
      if (++depth > deepestGroup) return 'nested';
      events.open();
      at++;
    } else if (byte === 0x7d) {
      events.close();
      at++;
      // What follows the document's own end is not part of it.
      if (--depth <= 0) return 'whole';
    } else if (byte === 0x5c) at = scanControl(bytes, at + 1, events);
    else if (isLineEnd(byte) || byte === 0) at++;
    else {
      let end = at + 1;
      while (end < bytes.length && !isSpecial(bytes[end] as number)) end++;
      events.text(bytes.subarray(at, end));
      at = end;
    }
  }
  return 'open';
}

/** Reads on behind a backslash; answers where to go on. */
function scanControl(bytes: Uint8Array, start: number, events: RtfEvents): number {
  let at = start;
  while (at < bytes.length && at - start < longestName && isLetter(bytes[at] as number)) at++;
  if (at === start) return scanSymbol(bytes, at, events);
  const name = String.fromCharCode(...bytes.subarray(start, at));
  const sign = bytes[at] === 0x2d ? -1 : 1;
  const digits = sign === -1 ? at + 1 : at;
  let end = digits;
  let value = 0;
  while (end < bytes.length && end - digits < 10 && isDigit(bytes[end] as number))
    value = value * 10 + (bytes[end++] as number) - 0x30;
  const parameter = end > digits ? sign * value : null;
  if (end > digits) at = end;
  if (bytes[at] === 0x20) at++;
  if (name === 'bin') return at + Math.max(0, parameter ?? 0);
  events.control(name, parameter);
  return at;
}

function scanSymbol(bytes: Uint8Array, at: number, events: RtfEvents): number {
  const byte = bytes[at];
  if (byte === undefined) return at;
  if (byte === 0x27) {
    const value = Number.parseInt(String.fromCharCode(...bytes.subarray(at + 1, at + 3)), 16);
    if (!Number.isNaN(value)) events.text(Uint8Array.of(value));
    return at + 3;
  }
  if (byte === 0x5c || byte === 0x7b || byte === 0x7d) events.text(bytes.subarray(at, at + 1));
  else events.control(isLineEnd(byte) ? 'par' : String.fromCharCode(byte), null);
  return at + 1;
}

function isSpecial(byte: number): boolean {
  return byte === 0x5c || byte === 0x7b || byte === 0x7d || isLineEnd(byte) || byte === 0;
}

function isLineEnd(byte: number): boolean {
  return byte === 0x0a || byte === 0x0d;
}

function isLetter(byte: number): boolean {
  return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}
