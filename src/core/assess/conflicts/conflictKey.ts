import type { Id } from '../../model/id';
import { sha256Hex } from '../../text/hash';
import type { ConflictKind } from './conflict';

/** What a stored key may have at most, in UTF-16 code units. */
const longest = 1_000;

/**
 * The name a conflict is kept under: its kind, for numbers what is counted, and the sorted claims. Statements are not part
 * of it, so that one more of them leaves the analyst's view where it is.
 */
export function conflictKey(kind: ConflictKind, claimIds: readonly Id[], subject = ''): string {
  const key = [kind, ...(subject === '' ? [] : [subject]), ...claimIds].join(':');
  return key.length <= longest ? key : `${kind}:${sha256Hex(key)}`;
}
