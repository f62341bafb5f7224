/** A file of Microsoft's older programs: streams with names in one file, as on a small disk. */
export interface Compound {
  /** Whether there is a stream or folder of that name at the top. */
  has(name: string): boolean;
  /** The bytes of a stream at the top, or null where there is none or its sectors lead nowhere. */
  stream(name: string): Uint8Array | null;
}

const endOfChain = 0xfffffffe;
const noEntry = 0xffffffff;
const entryLength = 128;
/** Entries of the directory looked at; a document has some dozens. */
const mostEntries = 100_000;

interface Entry {
  readonly name: string;
  readonly start: number;
  readonly size: number;
}

/**
 * Opens a compound file. Null for bytes that are none or whose tables lead nowhere. Every chain of sectors is followed
 * at most as far as the file is long, so that one that goes in circles ends.
 */
export function openCompound(bytes: Uint8Array): Compound | null {
  const disk = openDisk(bytes);
  if (!disk) return null;
  const { view } = disk;
  const directory = disk.chain(view.getUint32(48, true));
  if (!directory) return null;
  const { entries, root } = readDirectory(directory);
  const small = root && disk.chain(root.start);
  const smallTable = disk.chain(view.getUint32(60, true)) ?? new Uint8Array(0);
  const smallFrom = view.getUint32(56, true);
  return {
    has: (name) => entries.has(name),
    stream(name) {
      const entry = entries.get(name);
      if (!entry) return null;
      if (entry.size >= smallFrom) return clipped(disk.chain(entry.start), entry.size);
      return small ? clipped(smallChain(small, smallTable, entry.start, disk.smallSize), entry.size) : null;
    },
  };
}

interface Disk {
  readonly view: DataView;
  readonly smallSize: number;
  /** The sectors from one on, together; null for a chain that leads out of the file or in circles. */
  chain(start: number): Uint8Array | null;
}

function openDisk(bytes: Uint8Array): Disk | null {
  if (bytes.length < 1_024) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== 0xe011cfd0 || view.getUint32(4, true) !== 0xe11ab1a1) return null;
  const [shift, smallShift] = [view.getUint16(30, true), view.getUint16(32, true)];
  if (shift < 7 || shift > 16 || smallShift > shift) return null;
  const size = 1 << shift;
  const sectors = Math.ceil((bytes.length - 512) / size);
  const at = (sector: number) => 512 + sector * size;
  const tables = tableSectors(view, size, sectors);
  const next = (sector: number): number => {
    const table = tables[Math.floor((sector * 4) / size)];
    const place = table === undefined ? -1 : at(table) + ((sector * 4) % size);
    return place >= 0 && place + 4 <= bytes.length ? view.getUint32(place, true) : noEntry;
  };
  return {
    view,
    smallSize: 1 << smallShift,
    chain(start) {
      const places: number[] = [];
      for (let sector = start; sector !== endOfChain; sector = next(sector)) {
        if (sector >= sectors || places.length > sectors) return null;
        places.push(at(sector));
      }
      return joined(bytes, places, size);
    },
  };
}

/** The sectors that hold the table of sectors: the first 109 are named in the header, more in sectors of their own. */
function tableSectors(view: DataView, size: number, sectors: number): number[] {
  const tables: number[] = [];
  const take = (from: number, count: number) => {
    for (let place = from; place < from + count * 4 && place + 4 <= view.byteLength; place += 4) {
      const sector = view.getUint32(place, true);
      if (sector < sectors) tables.push(sector);
    }
  };
  take(76, 109);
  let more = view.getUint32(68, true);
  for (let step = 0; more < sectors && step < sectors; step++) {
    const place = 512 + more * size;
    take(place, size / 4 - 1);
    const last = place + size - 4;
    more = last + 4 <= view.byteLength ? view.getUint32(last, true) : endOfChain;
  }
  return tables;
}

function smallChain(small: Uint8Array, table: Uint8Array, start: number, size: number): Uint8Array | null {
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  const places: number[] = [];
  for (let sector = start; sector !== endOfChain; sector = view.getUint32(sector * 4, true)) {
    if (sector * 4 + 4 > table.length || places.length > table.length) return null;
    places.push(sector * size);
  }
  return joined(small, places, size);
}

function joined(bytes: Uint8Array, places: readonly number[], size: number): Uint8Array {
  const whole = new Uint8Array(places.length * size);
  for (const [index, place] of places.entries()) whole.set(bytes.subarray(place, place + size), index * size);
  return whole;
}

function clipped(bytes: Uint8Array | null, size: number): Uint8Array | null {
  return bytes && bytes.length >= size ? bytes.subarray(0, size) : null;
}

/** The streams at the top: files put into the document have streams of the same names further down. */
function readDirectory(directory: Uint8Array): { entries: ReadonlyMap<string, Entry>; root: Entry | null } {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const count = Math.min(mostEntries, Math.floor(directory.length / entryLength));
  const entryAt = (number: number): Entry => {
    const at = number * entryLength;
    const length = Math.min(64, view.getUint16(at + 64, true));
    const name = new TextDecoder('utf-16le').decode(directory.subarray(at, at + Math.max(0, length - 2)));
    return { name, start: view.getUint32(at + 116, true), size: view.getUint32(at + 120, true) };
  };
  const entries = new Map<string, Entry>();
  if (count === 0) return { entries, root: null };
  const seen = new Set<number>();
  const waiting = [view.getUint32(76, true)];
  for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
    if (number >= count || seen.has(number)) continue;
    seen.add(number);
    const entry = entryAt(number);
    entries.set(entry.name, entry);
    const at = number * entryLength;
    waiting.push(view.getUint32(at + 68, true), view.getUint32(at + 72, true));
  }
  return { entries, root: entryAt(0) };
}
