import { fail, ok, type Result } from '../../model/result';

/** A folder of a compound file, as Microsoft's old formats are built. Names are in upper and lower case as in the file. */
export interface CompoundStorage {
  readonly storages: ReadonlyMap<string, CompoundStorage>;
  readonly streams: ReadonlyMap<string, CompoundStream>;
}

/** Put together when it is asked for: a file may have some of hundreds of megabytes nobody wants. */
export interface CompoundStream {
  /** Null where its sectors lead astray or in circles. */
  read(): Uint8Array | null;
}

const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const endOfChain = 0xfffffffe;
const unused = 0xffffffff;

/** A mail with hundreds of attachments has some thousands of entries. */
const mostEntries = 100_000;
const deepest = 60;

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

class Damaged extends Error {}

/**
 * Reads a compound file (MS-CFB): its folders and streams, streams are read when asked for. Fails, naming
 * the file, with `document-damaged` (a directory that leads astray or in circles).
 */
export function readCompound(bytes: Uint8Array, fileName: string): Result<CompoundStorage> {
  try {
    return ok(new CompoundReader(bytes).root());
  } catch (error) {
    if (!(error instanceof Damaged || error instanceof RangeError)) throw error;
    return fail(
      'document-damaged',
      `“${fileName}” is damaged: its parts cannot be found in it. Get the file again from where it came.`,
    );
  }
}

class CompoundReader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #sectorSize: number;
  readonly #miniSize: number;
  readonly #cutoff: number;
  readonly #table: Uint32Array;
  readonly #miniTable: Uint32Array;
  readonly #entries: readonly Entry[];
  #ministream: Uint8Array | null = null;
  readonly #visited = new Set<number>();

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (bytes.length < 512 || signature.some((byte, place) => bytes[place] !== byte)) throw new Damaged();
    const shift = this.#view.getUint16(30, true);
    const miniShift = this.#view.getUint16(32, true);
    if ((shift !== 9 && shift !== 12) || miniShift > shift || miniShift < 2) throw new Damaged();
    this.#sectorSize = 2 ** shift;
    this.#miniSize = 2 ** miniShift;
    this.#cutoff = this.#view.getUint32(56, true);
    this.#table = this.#readTable();
    this.#entries = this.#readEntries();
    this.#miniTable = numbers(this.#chain(this.#view.getUint32(60, true), null));
  }

  root(): CompoundStorage {
    const [root] = this.#entries;
    if (!root) throw new Damaged();
    return this.#storage(root, 1);
  }

  /** Where sectors go on: the sectors of this table are listed in the header and, of large files, in a chain of lists. */
  #readTable(): Uint32Array {
    const places: number[] = [];
    for (let index = 0; index < 109; index++) places.push(this.#view.getUint32(76 + 4 * index, true));
    const mostLists = Math.ceil(this.#bytes.length / this.#sectorSize);
    let next = this.#view.getUint32(68, true);
    for (let lists = 0; next < endOfChain - 1 && lists <= mostLists; lists++) {
      const list = numbers(this.#sector(next));
      places.push(...list.subarray(0, -1));
      next = list.at(-1) ?? endOfChain;
    }
    const sectors = places.filter((place) => place < endOfChain - 1).slice(0, mostLists);
    const table = new Uint32Array((sectors.length * this.#sectorSize) / 4);
    for (const [index, sector] of sectors.entries())
      table.set(numbers(this.#sector(sector)), (index * this.#sectorSize) / 4);
    return table;
  }

  #sector(number: number): Uint8Array {
    const start = (number + 1) * this.#sectorSize;
    if (start >= this.#bytes.length) throw new Damaged();
    const sector = this.#bytes.subarray(start, start + this.#sectorSize);
    return padded(sector, this.#sectorSize);
  }

  /** The sectors of a chain put together; all of them where no size is known. */
  #chain(start: number, size: number | null): Uint8Array {
    const sectors: Uint8Array[] = [];
    const enough = size === null ? Number.POSITIVE_INFINITY : Math.ceil(size / this.#sectorSize);
    if (size !== null && size > this.#bytes.length) throw new Damaged();
    for (
      let next = start;
      next < endOfChain - 1 && sectors.length < enough;
      next = this.#table[next] ?? unused
    ) {
      if (sectors.length > this.#table.length) throw new Damaged();
      sectors.push(this.#sector(next));
    }
    const whole = joined(sectors, this.#sectorSize);
    if (size !== null && whole.length < size) throw new Damaged();
    return size === null ? whole : whole.subarray(0, size);
  }

  #miniChain(start: number, size: number): Uint8Array {
    const pieces: Uint8Array[] = [];
    const small = this.#smallStreams();
    for (let next = start; pieces.length * this.#miniSize < size; next = this.#miniTable[next] ?? unused) {
      const from = next * this.#miniSize;
      if (next >= endOfChain - 1 || from >= small.length) throw new Damaged();
      pieces.push(padded(small.subarray(from, from + this.#miniSize), this.#miniSize));
      if (pieces.length > this.#miniTable.length) throw new Damaged();
    }
    const whole = joined(pieces, this.#miniSize);
    if (whole.length < size) throw new Damaged();
    return whole.subarray(0, size);
  }

  #readEntries(): Entry[] {
    const directory = this.#chain(this.#view.getUint32(48, true), null);
    const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
    const entries: Entry[] = [];
    for (let at = 0; at + 128 <= directory.length && entries.length < mostEntries; at += 128) {
      const length = Math.max(0, Math.min(64, view.getUint16(at + 64, true)) - 2);
      entries.push({
        name: new TextDecoder('utf-16le').decode(directory.subarray(at, at + length)),
        type: view.getUint8(at + 66),
        left: view.getUint32(at + 68, true),
        right: view.getUint32(at + 72, true),
        child: view.getUint32(at + 76, true),
        start: view.getUint32(at + 116, true),
        size: view.getUint32(at + 120, true),
      });
    }
    return entries;
  }

  #storage(entry: Entry, depth: number): CompoundStorage {
    if (depth > deepest) throw new Damaged();
    const storages = new Map<string, CompoundStorage>();
    const streams = new Map<string, CompoundStream>();
    // A folder's entries hang on each other as a tree; walked without recursion, for it may be a list of thousands.
    const waiting = [entry.child];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (next === unused) continue;
      const child = this.#entries[next];
      if (!child || this.#visited.has(next)) throw new Damaged();
      this.#visited.add(next);
      waiting.push(child.left, child.right);
      if (child.type === 1) storages.set(child.name, this.#storage(child, depth + 1));
      else if (child.type === 2) streams.set(child.name, { read: () => this.#stream(child) });
    }
    return { storages, streams };
  }

  #stream({ start, size }: Entry): Uint8Array | null {
    if (size === 0) return new Uint8Array();
    try {
      return size < this.#cutoff ? this.#miniChain(start, size) : this.#chain(start, size);
    } catch (error) {
      if (error instanceof Damaged || error instanceof RangeError) return null;
      throw error;
    }
  }

  /** The small streams lie together in one stream of the root's. */
  #smallStreams(): Uint8Array {
    const [root] = this.#entries;
    this.#ministream ??= root ? this.#chain(root.start, root.size) : new Uint8Array();
    return this.#ministream;
  }
}

/** The last sector of a file need not be whole. */
function padded(sector: Uint8Array, length: number): Uint8Array {
  if (sector.length === length) return sector;
  const whole = new Uint8Array(length);
  whole.set(sector);
  return whole;
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(parts.length * length);
  for (const [index, part] of parts.entries()) whole.set(part, index * length);
  return whole;
}

function numbers(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) =>
    view.getUint32(4 * index, true),
  );
}
