import { Gunzip } from 'fflate';

/** What came out of data packed with gzip. */
export interface Gunzipped {
  readonly bytes: Uint8Array;
  /** It ends too early or is damaged further on: this is what could be read. */
  readonly isDamaged: boolean;
}

/** Bytes handed to the unpacker at once: it may write a thousand times as many before it can be stopped. */
const chunk = 65_536;

/**
 * Unpacks gzip data of one or several members within a bound: no more than `most` bytes come out, and beyond them the
 * answer is null.
 */
export function gunzip(packed: Uint8Array, most: number): Gunzipped | null {
  const parts: Uint8Array[] = [];
  let length = 0;
  let isDamaged = false;
  const unpacker = new Gunzip((part) => {
    length += part.length;
    if (length <= most) parts.push(part);
  });
  try {
    for (let at = 0; at < packed.length && length <= most; at += chunk)
      unpacker.push(packed.subarray(at, at + chunk));
    // On its own: members behind the first of the last piece would not be looked at.
    if (length <= most) unpacker.push(new Uint8Array(), true);
  } catch {
    isDamaged = true;
  }
  if (length > most) return null;
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return { bytes, isDamaged };
}
