import { inflateSync } from 'fflate';
import { fail, ok, type Result } from '../../model/result';
import { type DirectoryEntry, readDirectory } from './readDirectory';

/** A member of an archive that has not been unpacked yet. */
export interface ArchiveEntry {
  /** As in the archive, `\` written `/`. Never used to write a file. */
  readonly name: string;
  /** In bytes, as the archive states it; `read` fails where it is not so. */
  readonly size: number;
  readonly packedSize: number;
  readonly modifiedAt: string | null;
  /** Why it cannot or must not be unpacked; null for an ordinary file. */
  readonly obstacle: 'folder' | 'encrypted' | 'link' | 'unsafe-name' | 'method' | null;
  /** Unpacks it: never more than `size` bytes. Null where what is packed is damaged or of another size. */
  read(): Uint8Array | null;
}

/** Bounds of an archive, counted before a byte is unpacked. */
export interface ArchiveBounds {
  readonly entries: number;
  /** Bytes that all wanted members have together when unpacked. */
  readonly bytes: number;
  /** How many times larger than packed they may be, beyond `ratioFrom` bytes: a small document may be all spaces. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

/**
 * The longest real document tried (1,200 pages) has 30 MiB of XML in 40 parts; text compresses 5 to 20 times, a bomb
 * a thousand times.
 */
export const documentBounds: ArchiveBounds = {
  entries: 20_000,
  bytes: 256 * 1024 * 1024,
  ratio: 200,
  ratioFrom: 16 * 1024 * 1024,
};

/**
 * Lists the members of a ZIP file, duplicates too, without unpacking any. Fails with `archive-damaged` or
 * `archive-too-many`, naming file and bound. `bytes` must not change while its entries are read.
 */
export function openArchive(
  bytes: Uint8Array,
  fileName: string,
  bounds: ArchiveBounds = documentBounds,
): Result<readonly ArchiveEntry[]> {
  const directory = readDirectory(bytes, bounds.entries);
  if (directory === 'too-many')
    return fail(
      'archive-too-many',
      `“${fileName}” holds more than the ${bounds.entries.toLocaleString('en')} files an archive may hold here; it was not taken in.`,
    );
  if (directory === null)
    return fail(
      'archive-damaged',
      `“${fileName}” is damaged: it begins like an archive, but cannot be unpacked. Get the file again from where it came.`,
    );
  return ok(directory.map((entry) => entryOf(entry, bytes)));
}

/** Fails with `archive-bomb`, naming file and bound, where members together are beyond the bounds. */
export function checkUnpackedSize(
  entries: readonly ArchiveEntry[],
  fileName: string,
  bounds: ArchiveBounds = documentBounds,
): Result<null> {
  let size = 0;
  let packed = 1;
  for (const entry of entries) {
    size += entry.size;
    packed += entry.packedSize;
  }
  const refused = 'as files made to stop a program do; it was not taken in.';
  if (size > bounds.bytes)
    return fail(
      'archive-bomb',
      `“${fileName}” would unpack to more than ${Math.floor(bounds.bytes / 1024 ** 2)} MiB, ${refused}`,
    );
  if (size > bounds.ratioFrom && size > bounds.ratio * packed)
    return fail(
      'archive-bomb',
      `“${fileName}” would unpack to more than ${bounds.ratio} times its size, ${refused}`,
    );
  return ok(null);
}

function entryOf(entry: DirectoryEntry, bytes: Uint8Array): ArchiveEntry {
  const name = entry.name.replaceAll('\\', '/');
  const { size, packedSize, modifiedAt } = entry;
  return {
    name,
    size,
    packedSize,
    modifiedAt,
    obstacle: obstacleOf(entry, name),
    read: () => unpack(entry, bytes),
  };
}

function obstacleOf(entry: DirectoryEntry, name: string): ArchiveEntry['obstacle'] {
  if (isUnsafe(name)) return 'unsafe-name';
  if (name.endsWith('/')) return 'folder';
  if (entry.isLink) return 'link';
  if (entry.isEncrypted) return 'encrypted';
  return entry.method === 0 || entry.method === 8 ? null : 'method';
}

/** Names that would lead out of the folder they are unpacked in, or that no file can have. */
function isUnsafe(name: string): boolean {
  return (
    name === '' ||
    name.startsWith('/') ||
    /^[A-Za-z]:/.test(name) ||
    name.includes('\0') ||
    name.split('/').includes('..')
  );
}

function unpack(
  { headerAt, packedSize, size, method }: DirectoryEntry,
  bytes: Uint8Array,
): Uint8Array | null {
  if (headerAt < 0 || headerAt + 30 > bytes.length) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset + headerAt, 30);
  if (view.getUint32(0, true) !== 0x04034b50) return null;
  const start = headerAt + 30 + view.getUint16(26, true) + view.getUint16(28, true);
  const packed = bytes.subarray(start, start + packedSize);
  if (packed.length !== packedSize) return null;
  if (method === 0) return packed.length === size ? packed.slice() : null;
  try {
    // One byte more than stated, so that a member which goes on is told from one that ends there.
    const unpacked = inflateSync(packed, { out: new Uint8Array(size + 1) });
    return unpacked.length === size ? unpacked.slice() : null;
  } catch {
    return null;
  }
}
