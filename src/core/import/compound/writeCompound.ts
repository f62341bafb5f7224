import type { CompoundStorage } from './readCompound';

const sectorSize = 512;
const miniSize = 64;
const cutoff = 4096;
const endOfChain = 0xfffffffe;
const unused = 0xffffffff;
/** Sectors of the table that the header itself lists. */
const listedSectors = 109;

interface Entry {
  readonly name: string;
  readonly type: 1 | 2 | 5;
  readonly content: Uint8Array;
  child: number;
  right: number;
  start: number;
}

/**
 * Writes a compound file (MS-CFB, version 3), the same bytes for the same content. Folders hang as lists: every reader
 * walks them, none has to search them. Null for more than the 7 MB whose sectors the header can name.
 */
export function writeCompound(root: CompoundStorage): Uint8Array | null {
  const entries: Entry[] = [];
  addStorage(entries, 'Root Entry', root, 5);
  const sectors: Uint8Array[] = [];
  const table: number[] = [];
  const miniTable: number[] = [];
  const mini: Uint8Array[] = [];
  const store = (content: Uint8Array): number => {
    const start = sectors.length;
    for (let at = 0; at < content.length; at += sectorSize) {
      const sector = new Uint8Array(sectorSize);
      sector.set(content.subarray(at, at + sectorSize));
      sectors.push(sector);
      table.push(at + sectorSize < content.length ? sectors.length : endOfChain);
    }
    return content.length === 0 ? endOfChain : start;
  };
  for (const entry of entries) {
    if (entry.type !== 2 || entry.content.length === 0) continue;
    if (entry.content.length >= cutoff) {
      entry.start = store(entry.content);
      continue;
    }
    entry.start = mini.length;
    for (let at = 0; at < entry.content.length; at += miniSize) {
      const piece = new Uint8Array(miniSize);
      piece.set(entry.content.subarray(at, at + miniSize));
      mini.push(piece);
      miniTable.push(at + miniSize < entry.content.length ? mini.length : endOfChain);
    }
  }
  const ministream = joined(mini);
  const first = entries[0] as Entry;
  first.start = store(ministream);
  const miniTableStart = store(numberBytes(miniTable));
  const miniTableSectors = Math.ceil((miniTable.length * 4) / sectorSize);
  const directoryStart = store(directoryBytes(entries, ministream.length));
  // The table also has a place for each of its own sectors.
  let tableSectors = 0;
  while (tableSectors * 128 < table.length + tableSectors) tableSectors++;
  if (tableSectors > listedSectors) return null;
  const tableStart = sectors.length;
  for (let index = 0; index < tableSectors; index++) table.push(0xfffffffd);
  store(numberBytes(table, tableSectors * 128));
  const header = headerBytes({ tableStart, tableSectors, directoryStart, miniTableStart, miniTableSectors });
  return joined([header, ...sectors]);
}

function addStorage(entries: Entry[], name: string, storage: CompoundStorage, type: 1 | 5): number {
  const own =
    entries.push({ name, type, content: new Uint8Array(), child: unused, right: unused, start: 0 }) - 1;
  let last: Entry | null = null;
  const hang = (index: number) => {
    if (last) last.right = index;
    else (entries[own] as Entry).child = index;
    last = entries[index] as Entry;
  };
  for (const [streamName, stream] of storage.streams) {
    const content = stream.read() ?? new Uint8Array();
    hang(
      entries.push({ name: streamName, type: 2, content, child: unused, right: unused, start: endOfChain }) -
        1,
    );
  }
  for (const [storageName, inner] of storage.storages) hang(addStorage(entries, storageName, inner, 1));
  return own;
}

function directoryBytes(entries: readonly Entry[], ministreamLength: number): Uint8Array {
  const bytes = new Uint8Array(Math.ceil(entries.length / 4) * sectorSize);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < bytes.length / 128; index++) {
    const at = index * 128;
    const entry = entries[index];
    for (const place of [68, 72, 76]) view.setUint32(at + place, unused, true);
    if (!entry) continue;
    const name = entry.name.slice(0, 31);
    for (let unit = 0; unit < name.length; unit++) view.setUint16(at + 2 * unit, name.charCodeAt(unit), true);
    view.setUint16(at + 64, 2 * (name.length + 1), true);
    view.setUint8(at + 66, entry.type);
    view.setUint8(at + 67, 1);
    view.setUint32(at + 72, entry.right, true);
    view.setUint32(at + 76, entry.child, true);
    view.setUint32(at + 116, entry.start, true);
    view.setUint32(at + 120, entry.type === 5 ? ministreamLength : entry.content.length, true);
  }
  return bytes;
}

interface HeaderFacts {
  readonly tableStart: number;
  readonly tableSectors: number;
  readonly directoryStart: number;
  readonly miniTableStart: number;
  readonly miniTableSectors: number;
}

function headerBytes(facts: HeaderFacts): Uint8Array {
  const bytes = new Uint8Array(sectorSize);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(24, 0x3e, true);
  view.setUint16(26, 3, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  view.setUint32(44, facts.tableSectors, true);
  view.setUint32(48, facts.directoryStart, true);
  view.setUint32(56, cutoff, true);
  view.setUint32(60, facts.miniTableStart, true);
  view.setUint32(64, facts.miniTableSectors, true);
  view.setUint32(68, endOfChain, true);
  for (let index = 0; index < listedSectors; index++)
    view.setUint32(76 + 4 * index, index < facts.tableSectors ? facts.tableStart + index : unused, true);
  return bytes;
}

function numberBytes(values: readonly number[], length = values.length): Uint8Array {
  const bytes = new Uint8Array(length * 4).fill(0xff);
  const view = new DataView(bytes.buffer);
  for (const [index, value] of values.entries()) view.setUint32(4 * index, value, true);
  return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let length = 0;
  for (const part of parts) {
    whole.set(part, length);
    length += part.length;
  }
  return whole;
}
