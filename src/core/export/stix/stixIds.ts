import { sha1 } from '@noble/hashes/legacy.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Id } from '../../model/id';

/** Kinds of STIX 2.1 objects Assay writes. */
export type StixType =
  | 'bundle'
  | 'extension-definition'
  | 'identity'
  | 'marking-definition'
  | 'note'
  | 'opinion'
  | 'relationship'
  | 'report';

/** What Assay's own identifiers are named in: any UUID would do, and it must never change. */
const namespace = '9d2f1c64-6a0e-4a53-8d7c-3f5b0e71a2c8';

/** The identifier of a row of the case. STIX knows UUIDs up to version 5; ids derived elsewhere are named anew. */
export function rowId(type: StixType, id: Id): string {
  return /^.{14}[1-5]/.test(id) ? `${type}--${id}` : namedId(type, id);
}

/** The identifier of what has no row: a UUID of version 5 (RFC 9562, 5.5), the same at every export. */
export function namedId(type: StixType, ...name: readonly string[]): string {
  const words = utf8ToBytes([type, ...name].join('\n'));
  const hex = bytesToHex(sha1(Uint8Array.from([...hexToBytes(namespace.replaceAll('-', '')), ...words])));
  const variant = ((Number.parseInt(hex[16] as string, 16) & 3) | 8).toString(16);
  return `${type}--${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
