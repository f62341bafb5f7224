import type { Id } from '@core/model';
import { sha256Hex } from '@core/text';

/** An id that is the same on every build: a UUID of version 4's form out of a name's SHA-256. */
export function derivedId(kind: string, name: string): Id {
  const hex = sha256Hex(`assay sample case, ${kind}: ${name}`);
  const variant = ((Number.parseInt(hex[16] as string, 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
