import { inflateSync } from 'fflate';
import { fail, ok, type Result } from '../../model/result';
import { crc32 } from './crc32';
import { archiveLimits } from './limits';
import { type DirectoryEntry, readDirectory } from './readDirectory';

/** An unpacked entry. `sound` is false where its bytes do not meet the archive's own checksum. */
export interface ArchiveEntry {
  readonly bytes: Uint8Array;
  readonly sound: boolean;
}

const expectedName = /^(?:mimetype|manifest\.json|journal\.jsonl|(?:sources|texts)\/(?:[0-9a-f]{64})?)$/;

/**
 * Unpacks an `.assay` archive within `archiveLimits`. Only the names an `.assay` file has are
 * accepted, each once: `..`, absolute paths and anything unknown are refused.
 * Fails with `not-a-case-file`, `case-file-too-large` or `case-file-name-refused`.
 */
export function readArchive(bytes: Uint8Array): Result<Map<string, ArchiveEntry>> {
  const directory = readDirectory(bytes, archiveLimits.entries);
  if (!directory.ok) return directory;
  let total = 0;
  const names = new Set<string>();
  for (const entry of directory.value) {
    if (!expectedName.test(entry.name) || names.has(entry.name))
      return fail(
        'case-file-name-refused',
        `This is not an Assay case file: it holds “${entry.name.slice(0, 120)}”${names.has(entry.name) ? ' twice' : ''}.`,
      );
    names.add(entry.name);
    total += entry.size;
    const refused = tooLarge(entry, total);
    if (refused) return fail('case-file-too-large', refused);
  }
  const entries = new Map<string, ArchiveEntry>();
  for (const entry of directory.value)
    if (!entry.name.endsWith('/')) entries.set(entry.name, unpack(bytes, entry));
  return ok(entries);
}

function tooLarge(entry: DirectoryEntry, total: number): string | null {
  if (total > archiveLimits.totalBytes)
    return 'This case file unpacks to more than 2 GiB, which Assay does not read.';
  if (entry.size > archiveLimits.ratioFrom && entry.size > entry.packedSize * archiveLimits.ratio)
    return `“${entry.name}” in this case file unpacks to more than ${archiveLimits.ratio} times its size, as no case file of Assay does.`;
  const bound = {
    'journal.jsonl': archiveLimits.journalBytes,
    'manifest.json': archiveLimits.manifestBytes,
    mimetype: 100,
  }[entry.name];
  if (bound !== undefined && entry.size > bound)
    return `“${entry.name}” in this case file is larger than ${bound} bytes.`;
  return null;
}

function unpack(file: Uint8Array, entry: DirectoryEntry): ArchiveEntry {
  const packed = file.subarray(entry.dataStart, entry.dataStart + entry.packedSize);
  const unpacked = entry.method === 0 ? packed.slice() : inflate(packed, entry);
  return { bytes: unpacked, sound: unpacked.length === entry.size && crc32(unpacked) === entry.crc };
}

/** Writes never go beyond the declared size, whatever the packed bytes say. */
function inflate(packed: Uint8Array, entry: DirectoryEntry): Uint8Array {
  if (entry.method !== 8) return new Uint8Array();
  try {
    return inflateSync(packed, { out: new Uint8Array(entry.size) });
  } catch {
    return new Uint8Array();
  }
}
