import { sha256 } from '@noble/hashes/sha2.js';

/**
 * SHA-256 in lower-case hexadecimal. A string is hashed as its UTF-8 bytes; lone surrogates become
 * U+FFFD first, as everywhere text is written out.
 */
export function sha256Hex(input: Uint8Array | string): string {
  const digest = sha256(typeof input === 'string' ? new TextEncoder().encode(input) : input);
  let hex = '';
  for (const byte of digest) hex += byte.toString(16).padStart(2, '0');
  return hex;
}
