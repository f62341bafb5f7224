import { deflateSync, type Zippable, zipSync } from 'fflate';
import { archiveLimits } from './limits';
import { seal } from './seal';

/** ZIP times have no zone; fflate writes the local ones, so this is the same bytes everywhere. */
const fixedTime = new Date(2000, 0, 1, 12, 0, 0);

/** Packs entries in the given order, the first one stored as it is. Same entries, same bytes. */
export function writeArchive(entries: readonly (readonly [name: string, bytes: Uint8Array])[]): Uint8Array {
  const files: Zippable = {};
  for (const [index, [name, bytes]] of entries.entries())
    files[name] = [bytes, { level: index === 0 || packsTooWell(bytes) ? 0 : 6 }];
  return seal(zipSync(files, { mtime: fixedTime }));
}

/** Entries that would pack beyond what the reader accepts are stored instead. */
function packsTooWell(bytes: Uint8Array): boolean {
  if (bytes.length <= archiveLimits.ratioFrom) return false;
  return deflateSync(bytes, { level: 6 }).length * archiveLimits.ratio <= bytes.length;
}
