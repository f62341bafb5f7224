import { fail, ok, type Result } from '../../model/result';

/** One entry as the ZIP's central directory lists it. */
export interface DirectoryEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its packed bytes begin in the file. */
  readonly dataStart: number;
}

const endRecord = 0x06054b50;
const directoryRecord = 0x02014b50;
const localRecord = 0x04034b50;
const notZip = () =>
  fail('not-a-case-file', 'This is not an Assay case file: it is not a readable ZIP archive.');

/**
 * Reads a ZIP's list of entries (no ZIP64, no encryption, no split archives: Assay writes none).
 * Fails with `not-a-case-file` or `case-file-too-large`.
 */
export function readDirectory(bytes: Uint8Array, maximumEntries: number): Result<DirectoryEntry[]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return notZip();
  const count = view.getUint16(end + 10, true);
  if (count > maximumEntries)
    return fail(
      'case-file-too-large',
      `This case file has ${count} entries; at most ${maximumEntries} are read.`,
    );
  let at = view.getUint32(end + 16, true);
  const entries: DirectoryEntry[] = [];
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== directoryRecord) return notZip();
    const encrypted = (view.getUint16(at + 8, true) & 1) !== 0;
    const nameLength = view.getUint16(at + 28, true);
    const skipped = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const local = view.getUint32(at + 42, true);
    if (encrypted || at + 46 + nameLength > end || local + 30 > at) return notZip();
    if (view.getUint32(local, true) !== localRecord) return notZip();
    const entry: DirectoryEntry = {
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      dataStart: local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true),
    };
    if (entry.dataStart + entry.packedSize > bytes.length) return notZip();
    entries.push(entry);
    at += 46 + nameLength + skipped;
  }
  return ok(entries);
}

/** The end record lies in the last 22 bytes, or further up before a comment of at most 65,535 bytes. */
function findEnd(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--)
    if (view.getUint32(at, true) === endRecord) return at;
  return null;
}
