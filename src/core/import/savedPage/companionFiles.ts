import { zipSync } from 'fflate';
import { unpackArchive } from '../archive/unpackArchive';
import { endingOf } from '../fileName';
import { stemOfCompanionFolder } from './groupSavedPages';

/** A file saved along with a web page, in the folder beside it. */
export interface CompanionFile {
  /** As the page names it: `The dam_files/map.png`. Never used to write a file. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What may come along with one page: files, and their bytes together. Further ones are only named in the page. */
export const companionBounds = { files: 1_000, bytes: 64 * 1024 * 1024 };

/** What a page is made of that shows neither words nor a picture by itself. */
const machinery = new Set(
  'css js mjs map json woff woff2 ttf otf eot ico svg mp3 mp4 webm ogg m3u8 wasm txt xml download'.split(' '),
);

/** Which files beside a page are worth reading with it: pictures, also those without an ending, and frames. */
export function companionsWanted<File extends { readonly path: string; readonly size: number }>(
  files: readonly File[],
): File[] {
  let bytes = 0;
  return files
    .filter(({ path }) => !machinery.has(endingOf(path)))
    .slice(0, companionBounds.files)
    .filter(({ size }) => {
      bytes += size;
      return bytes <= companionBounds.bytes;
    });
}

/** A path in the folder that holds `page` as the page itself has it: without that folder. */
export function besidePage(path: string, page: string): string {
  return path.slice(page.lastIndexOf('/') + 1);
}

/** Finds files by their addresses in the page, which name them from where the page lies. */
export function companionFinder(files: readonly CompanionFile[]): (address: string) => CompanionFile | null {
  const byPath = new Map(files.map((file) => [file.path.normalize(), file]));
  return (address) => byPath.get(pathIn(address)) ?? null;
}

/** The name of the folder saved beside a page that an address in the page leads into; null for any other address. */
export function savedFolderIn(address: string): string | null {
  const [folder = '', ...inside] = pathIn(address).split('/');
  return inside.length > 0 && stemOfCompanionFolder(folder) !== null ? folder : null;
}

function pathIn(address: string): string {
  const path = address
    .replace(/[?#].*$/s, '')
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/, '');
  try {
    return decodeURIComponent(path).normalize();
  } catch {
    return path.normalize();
  }
}

/** Puts what was kept of a page's folder into one archive, the same for the same files, so that it has one hash. */
export function packCompanions(files: readonly CompanionFile[]): Uint8Array {
  const sorted = [...files].sort((one, other) => (one.path < other.path ? -1 : 1));
  const entries = Object.fromEntries(sorted.map(({ path, bytes }) => [path, bytes]));
  return zipSync(entries, { level: 0, mtime: new Date(1980, 0, 1) });
}

/** What `packCompanions` packed; empty where it is damaged. */
export function unpackCompanions(archive: Uint8Array): CompanionFile[] {
  const { files: entries, bytes } = companionBounds;
  const unpacked = unpackArchive(archive, 'companions', () => true, {
    ...{ entries, bytes },
    ...{ ratio: 2, ratioFrom: bytes },
  });
  if (!unpacked.ok) return [];
  return [...unpacked.value].map(([path, member]) => ({ path, bytes: member.bytes }));
}
