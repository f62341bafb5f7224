import { sha256Hex } from '../../text/hash';

const prefix = 'sha256:';
const commentLength = prefix.length + 64;

/**
 * Ends a ZIP (without a comment) with a comment holding the SHA-256 of all bytes before it, so that
 * a change anywhere is noticed, also where unpacking would not show it. No protection against intent.
 */
export function seal(archive: Uint8Array): Uint8Array {
  const sealed = new Uint8Array(archive.length + commentLength);
  sealed.set(archive);
  new DataView(sealed.buffer).setUint16(archive.length - 2, commentLength, true);
  const digest = sha256Hex(sealed.subarray(0, archive.length));
  sealed.set(new TextEncoder().encode(prefix + digest), archive.length);
  return sealed;
}

/** What `seal` wrote and what it would write now; null for an archive packed anew by something else. */
export function readSeal(file: Uint8Array): { expected: string; found: string } | null {
  const end = file.length - commentLength;
  if (end < 22) return null;
  const hasRecord = [0x50, 0x4b, 5, 6].every((byte, index) => file[end - 22 + index] === byte);
  const comment = new TextDecoder().decode(file.subarray(end));
  if (!hasRecord && !comment.startsWith(prefix)) return null;
  return { expected: comment, found: prefix + sha256Hex(file.subarray(0, end)) };
}
