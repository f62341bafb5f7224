import { fail, ok, type Result } from '../../model/result';
import {
  type ArchiveBounds,
  type ArchiveEntry,
  checkUnpackedSize,
  documentBounds,
  openArchive,
} from './openArchive';

/** A member of an archive, unpacked. */
export interface ArchiveMember {
  readonly bytes: Uint8Array;
  /** ISO 8601, without a zone where the archive gives none; null where it gives no time. */
  readonly modifiedAt: string | null;
}

/**
 * Unpacks the wanted members of a document that is a ZIP file, by name and in the archive's order. Members with
 * names that lead out of the archive and links are passed over. Fails, naming the file and the member or bound,
 * with `archive-damaged`, `archive-too-many`, `archive-bomb`, `archive-encrypted` or `archive-unsafe` (a wanted name
 * that occurs twice: programs would read two different documents). Archives whose other members should come out
 * where one cannot are read with `openArchive`.
 */
export function unpackArchive(
  bytes: Uint8Array,
  fileName: string,
  wanted: (name: string) => boolean,
  bounds: ArchiveBounds = documentBounds,
): Result<ReadonlyMap<string, ArchiveMember>> {
  const opened = openArchive(bytes, fileName, bounds);
  if (!opened.ok) return opened;
  const entries = opened.value.filter(
    ({ name, obstacle }) =>
      obstacle !== 'unsafe-name' && obstacle !== 'folder' && obstacle !== 'link' && wanted(name),
  );
  const size = checkUnpackedSize(entries, fileName, bounds);
  if (!size.ok) return size;
  const members = new Map<string, ArchiveMember>();
  for (const entry of entries) {
    const member = readMember(entry, fileName, members.has(entry.name));
    if (!member.ok) return member;
    members.set(entry.name, { bytes: member.value, modifiedAt: entry.modifiedAt });
  }
  return ok(members);
}

function readMember(entry: ArchiveEntry, fileName: string, isSecond: boolean): Result<Uint8Array> {
  const { name, obstacle } = entry;
  if (isSecond)
    return fail(
      'archive-unsafe',
      `“${fileName}” holds its part ${name} twice, so that programs may read different documents in it; it was not taken in.`,
    );
  if (obstacle === 'encrypted')
    return fail(
      'archive-encrypted',
      `“${fileName}” is protected by a password: its part ${name} is encrypted. Save it without the password and import that.`,
    );
  const bytes = obstacle === null ? entry.read() : null;
  if (bytes) return ok(bytes);
  return fail(
    'archive-damaged',
    `“${fileName}” is damaged: its part ${name} cannot be unpacked. Get the file again from where it came.`,
  );
}
