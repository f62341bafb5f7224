import type { Id } from '../model/id';
import { sha256Hex } from '../text/hash';

const form = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Whether a text can be a row's id as it is: a UUID (RFC 9562) in small letters. */
export function isRowId(text: string): boolean {
  return form.test(text);
}

/** An id made out of a name, always the same: a UUID of version 8's form (RFC 9562, 5.8) out of SHA-256. */
export function derivedRowId(...name: readonly string[]): Id {
  const hex = sha256Hex(name.join('\n'));
  const variant = ((Number.parseInt(hex[16] as string, 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
