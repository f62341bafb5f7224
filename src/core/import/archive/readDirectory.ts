import { decodeBytes } from '../encoding/decodeBytes';
import { isStrictUtf8 } from '../encoding/detectUnicode';
import { memberTime } from './memberTime';

/** A member as the directory at the end of a ZIP file has it. Sizes are in bytes and as stated: not checked yet. */
export interface DirectoryEntry {
  readonly name: string;
  /** 0 stored, 8 deflated; readers of documents take no other. */
  readonly method: number;
  readonly packedSize: number;
  readonly size: number;
  readonly isEncrypted: boolean;
  readonly isLink: boolean;
  /** ISO 8601, without a zone where the archive gives none; null where it gives no time. */
  readonly modifiedAt: string | null;
  /** Where its local header begins in the file. */
  readonly headerAt: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const wideEndSignature = 0x06064b50;
const wideLocatorSignature = 0x07064b50;
/** The last record is 22 bytes and a comment of at most 65,535. */
const longestEnd = 22 + 65_535;
const wide = 0xffffffff;

/**
 * Reads the directory of a ZIP file of at most `most` entries. Null for a file that has no directory or a broken one.
 * What stands before the archive (a program that unpacks it) is allowed for. Split archives have none here.
 */
export function readDirectory(bytes: Uint8Array, most: number): DirectoryEntry[] | 'too-many' | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  let { count, size, offset } = end;
  if (count > most) return 'too-many';
  const shift = end.at - size - offset;
  if (shift < 0) return null;
  const entries: DirectoryEntry[] = [];
  for (let at = offset + shift; count > 0; count--) {
    if (at + 46 > end.at || view.getUint32(at, true) !== entrySignature) return null;
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((place) =>
      view.getUint16(at + place, true),
    ) as [number, number, number];
    const next = at + 46 + nameLength + extraLength + commentLength;
    if (next > end.at) return null;
    entries.push(entryAt(view, bytes, at, nameLength, extraLength, shift));
    at = next;
  }
  return entries;
}

interface End {
  /** Where the directory ends. */
  readonly at: number;
  count: number;
  size: number;
  offset: number;
}

function findEnd(view: DataView): End | null {
  const first = Math.max(0, view.byteLength - longestEnd);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) !== endSignature) continue;
    const count = view.getUint16(at + 10, true);
    const size = view.getUint32(at + 12, true);
    const offset = view.getUint32(at + 16, true);
    const isWide = count === 0xffff || size === wide || offset === wide;
    return isWide ? (wideEnd(view, at) ?? { at, count, size, offset }) : { at, count, size, offset };
  }
  return null;
}

/** The end record of archives beyond 65,535 members or 4 GiB (ZIP64), which some programs write for small ones too. */
function wideEnd(view: DataView, end: number): End | null {
  if (end < 20 || view.getUint32(end - 20, true) !== wideLocatorSignature) return null;
  const at = Number(view.getBigUint64(end - 12, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== wideEndSignature) return null;
  const [count, size, offset] = [32, 40, 48].map((place) => Number(view.getBigUint64(at + place, true))) as [
    number,
    number,
    number,
  ];
  return { at, count, size, offset };
}

function entryAt(
  view: DataView,
  bytes: Uint8Array,
  at: number,
  nameLength: number,
  extraLength: number,
  shift: number,
): DirectoryEntry {
  const flags = view.getUint16(at + 8, true);
  const extras = extraFields(view, at + 46 + nameLength, extraLength);
  const wideSizes = extras.get(0x0001);
  let widePlace = 0;
  const number = (place: number) => {
    const value = view.getUint32(at + place, true);
    if (value !== wide || !wideSizes || widePlace + 8 > wideSizes.byteLength) return value;
    widePlace += 8;
    return Number(wideSizes.getBigUint64(widePlace - 8, true));
  };
  // In this order, the one in which the wide sizes stand.
  const size = number(24);
  const packedSize = number(20);
  const headerAt = number(42) + shift;
  const madeOnUnix = view.getUint8(at + 5) === 3;
  return {
    name: nameOf(bytes.subarray(at + 46, at + 46 + nameLength)),
    method: view.getUint16(at + 10, true),
    packedSize,
    size,
    isEncrypted: (flags & 1) === 1,
    isLink: madeOnUnix && (view.getUint16(at + 40, true) & 0xf000) === 0xa000,
    modifiedAt: memberTime(view.getUint16(at + 14, true), view.getUint16(at + 12, true), extras.get(0x5455)),
    headerAt,
  };
}

function extraFields(view: DataView, start: number, length: number): ReadonlyMap<number, DataView> {
  const fields = new Map<number, DataView>();
  for (let at = start; at + 4 <= start + length; ) {
    const size = view.getUint16(at + 2, true);
    if (at + 4 + size > start + length) break;
    fields.set(view.getUint16(at, true), new DataView(view.buffer, view.byteOffset + at + 4, size));
    at += 4 + size;
  }
  return fields;
}

/**
 * Names are UTF-8 wherever they can be, said or not. Old programs write the code page of the machine they ran on and
 * do not say which; Russian archives are those of which many are about.
 */
function nameOf(bytes: Uint8Array): string {
  return decodeBytes(bytes, isStrictUtf8(bytes) ? 'utf-8' : 'ibm866');
}
