import type { CompoundStorage } from '../../compound/readCompound';

type Folder = Record<string, Uint8Array>;

/** A message as Outlook lays it out, written by the code that hands out messages inside messages. */
export function message(
  texts: Record<string, string>,
  storages: Record<string, CompoundStorage> = {},
  more: Folder = {},
) {
  return storage({ ...stringsOf(texts), '__properties_version1.0': new Uint8Array(32), ...more }, storages);
}

/** What hangs on a message, by the numbers of its properties. */
export function attachment(
  texts: Record<string, string>,
  more: Folder = {},
  inner: Record<string, CompoundStorage> = {},
) {
  return storage({ ...stringsOf(texts), ...more }, inner);
}

/** A folder of a compound file. */
export function storage(streams: Folder, storages: Record<string, CompoundStorage> = {}): CompoundStorage {
  return {
    streams: new Map(Object.entries(streams).map(([name, bytes]) => [name, { read: () => bytes }])),
    storages: new Map(Object.entries(storages)),
  };
}

const stringsOf = (texts: Record<string, string>): Folder =>
  Object.fromEntries(
    Object.entries(texts).map(([id, text]) => [
      `__substg1.0_${id}001F`,
      Uint8Array.from([...text].flatMap((unit) => [unit.charCodeAt(0) & 255, unit.charCodeAt(0) >> 8])),
    ]),
  );

/** The fixed properties of a message inside another: how it is kept (id 3705). */
export function keptAs(kind: number): Uint8Array {
  const bytes = new Uint8Array(8 + 16);
  const view = new DataView(bytes.buffer);
  view.setUint32(8, 0x37050003, true);
  view.setUint32(16, kind, true);
  return bytes;
}
