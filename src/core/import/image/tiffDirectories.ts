/** Values of a TIFF field: numbers, or fractions as two of them. */
export type TiffValues = readonly (number | readonly [number, number])[];

/** One directory of a TIFF file: its fields by number. Text and unknown types are left out. */
export type TiffDirectory = ReadonlyMap<number, TiffValues>;

/** What a file holds, in the order of its pages. */
export interface TiffFile {
  readonly directories: readonly TiffDirectory[];
  readonly isLittleEndian: boolean;
  /** The chain of directories ended as it should. */
  readonly isWhole: boolean;
}

/** Values of one field that are read: strips of a page can be one per row. */
const mostValues = 100_000;
const mostFields = 1_000;

/** Bytes of one value by its type: 1 and 7 byte, 3 short, 4 and 13 long, 5 fraction, and their signed kin. */
const sizes: Readonly<Record<number, number>> = {
  1: 1,
  3: 2,
  4: 4,
  5: 8,
  6: 1,
  7: 1,
  8: 2,
  9: 4,
  10: 8,
  13: 4,
};

/**
 * Reads the directories of a TIFF file, at most `most` of them, each once: a chain that leads back is cut. Counts and
 * offsets beyond the file end the field they are in.
 */
export function tiffDirectories(bytes: Uint8Array, most: number): TiffFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directories: TiffDirectory[] = [];
  const isLittleEndian = bytes[0] === 0x49;
  const seen = new Set<number>();
  let at = view.byteLength >= 8 ? view.getUint32(4, isLittleEndian) : 0;
  while (at !== 0 && at + 2 <= view.byteLength && !seen.has(at) && directories.length < most) {
    seen.add(at);
    const fields = Math.min(mostFields, view.getUint16(at, isLittleEndian));
    const directory = new Map<number, TiffValues>();
    for (let field = 0; field < fields; field += 1) {
      const place = at + 2 + 12 * field;
      if (place + 12 > view.byteLength) break;
      const values = valuesAt(view, place, isLittleEndian);
      if (values) directory.set(view.getUint16(place, isLittleEndian), values);
    }
    directories.push(directory);
    const next = at + 2 + 12 * view.getUint16(at, isLittleEndian);
    at = next + 4 <= view.byteLength ? view.getUint32(next, isLittleEndian) : Number.NaN;
  }
  return { directories, isLittleEndian, isWhole: at === 0 };
}

function valuesAt(view: DataView, place: number, isLittleEndian: boolean): TiffValues | null {
  const type = view.getUint16(place + 2, isLittleEndian);
  const count = view.getUint32(place + 4, isLittleEndian);
  const size = sizes[type];
  if (size === undefined || count === 0 || count > mostValues) return null;
  const start = size * count <= 4 ? place + 8 : view.getUint32(place + 8, isLittleEndian);
  if (start + size * count > view.byteLength) return null;
  return Array.from({ length: count }, (_, index) =>
    valueAt(view, start + index * size, type, isLittleEndian),
  );
}

function valueAt(
  view: DataView,
  at: number,
  type: number,
  isLittleEndian: boolean,
): number | readonly [number, number] {
  if (type === 1 || type === 7) return view.getUint8(at);
  if (type === 6) return view.getInt8(at);
  if (type === 3) return view.getUint16(at, isLittleEndian);
  if (type === 8) return view.getInt16(at, isLittleEndian);
  if (type === 9) return view.getInt32(at, isLittleEndian);
  if (type === 5) return [view.getUint32(at, isLittleEndian), view.getUint32(at + 4, isLittleEndian)];
  if (type === 10) return [view.getInt32(at, isLittleEndian), view.getInt32(at + 4, isLittleEndian)];
  return view.getUint32(at, isLittleEndian);
}
