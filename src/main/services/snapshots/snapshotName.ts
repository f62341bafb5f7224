/** A snapshot as its file name tells it: one journal, whole up to change number `changes`, packed. */
export interface SnapshotFile {
  readonly name: string;
  /** When it was made, by the clock of then; ISO 8601 UTC. */
  readonly at: string;
  /** How many changes it holds. */
  readonly changes: number;
  /** SHA-256 (hex) of the file's bytes as they lie on the disk. */
  readonly sha256: string;
}

const pattern = /^(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z\.(\d{9,15})\.([0-9a-f]{64})\.jsonl\.gz$/;

/**
 * The file name of a snapshot. It holds the hash of the bytes, so that a single flipped one is
 * found, those of the packing included, whose own checksum leaves some out.
 */
export function snapshotName({ at, changes, sha256 }: Omit<SnapshotFile, 'name'>): string {
  const moment = `${at.slice(0, 19).replaceAll(':', '-')}Z`;
  return `${moment}.${String(changes).padStart(9, '0')}.${sha256}.jsonl.gz`;
}

/** Null for a file that is no snapshot. */
export function readSnapshotName(name: string): SnapshotFile | null {
  const [, day, hours, minutes, seconds, changes, sha256] = pattern.exec(name) ?? [];
  if (!day || !changes || !sha256) return null;
  return { name, at: `${day}T${hours}:${minutes}:${seconds}.000Z`, changes: Number(changes), sha256 };
}

/** Oldest first. By what they hold: the clock may have been set back between two of them. */
export function inOrder(snapshots: readonly SnapshotFile[]): SnapshotFile[] {
  return snapshots.toSorted((left, right) => left.changes - right.changes || left.at.localeCompare(right.at));
}
