import { isHiddenName } from '@core/import/passedOver';
import { besidePage } from '@core/import/savedPage/companionFiles';
import { groupSavedPages } from '@core/import/savedPage/groupSavedPages';

export interface FoundFile {
  readonly file: File;
  /** Its path in the folder that was dropped or chosen, that folder's name first; null for a file on its own. */
  readonly path: string | null;
  /** What a browser saved along with it, as the page names it: `page_files/map.png`. */
  readonly companions: readonly { readonly file: File; readonly path: string }[];
}

export interface FoundFiles {
  readonly files: readonly FoundFile[];
  /** Hidden and system files. */
  readonly passedOver: number;
}

/** A file before it is known what belongs together. */
type PlacedFile = Omit<FoundFile, 'companions'>;

/** More files in one drop are no sources of a case but somebody's whole disk. */
const mostFiles = 50_000;
const deepest = 40;

const byPath = new Intl.Collator('en', { numeric: true });

/**
 * All files of a drop, folders walked, in order of their paths. Must be called while the drop is handled: the
 * browser takes what was dropped away afterwards.
 */
export async function filesOfDrop(dropped: DataTransfer): Promise<FoundFiles> {
  const items = [...dropped.items].filter(({ kind }) => kind === 'file');
  const entries = items.map((item) => item.webkitGetAsEntry());
  const alone = items.map((item) => item.getAsFile());
  const found: PlacedFile[] = [];
  const walk = { found, hidden: 0 };
  for (const [place, entry] of entries.entries()) {
    if (entry?.isDirectory) await walkFolder(entry as FileSystemDirectoryEntry, walk, 1);
    else {
      const file = alone[place];
      if (file) found.push({ file, path: null });
    }
  }
  return sorted(found, walk.hidden);
}

/** The files of a chosen folder, as the chooser gives them. */
export function filesOfFolder(files: readonly File[]): FoundFiles {
  const seen = files.filter(
    ({ webkitRelativePath }) => !webkitRelativePath.split('/').slice(1).some(isHiddenName),
  );
  return sorted(
    seen.slice(0, mostFiles).map((file) => ({ file, path: file.webkitRelativePath || null })),
    files.length - seen.length,
  );
}

interface Walk {
  readonly found: PlacedFile[];
  hidden: number;
}

async function walkFolder(folder: FileSystemDirectoryEntry, walk: Walk, depth: number): Promise<void> {
  const entries = await entriesOf(folder);
  const seen = entries.filter(({ name }) => !isHiddenName(name));
  walk.hidden += entries.length - seen.length;
  const files = seen.filter(({ isFile }) => isFile).slice(0, mostFiles - walk.found.length);
  const opened = await Promise.all(files.map((entry) => fileOf(entry as FileSystemFileEntry)));
  for (const [place, file] of opened.entries())
    if (file) walk.found.push({ file, path: files[place]?.fullPath.replace(/^\//, '') ?? file.name });
  if (depth === deepest) return;
  for (const entry of seen)
    if (entry.isDirectory) await walkFolder(entry as FileSystemDirectoryEntry, walk, depth + 1);
}

/** The browser hands a folder over in portions, until an empty one. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((done) => reader.readEntries(done, () => done([])));
    if (portion.length === 0) return entries;
    entries.push(...portion);
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File | null> {
  return new Promise((done) => entry.file(done, () => done(null)));
}

function sorted(found: readonly PlacedFile[], passedOver: number): FoundFiles {
  // A page and its folder may have been dropped side by side.
  const placeOf = ({ file, path }: PlacedFile) => path ?? file.name;
  const byPlace = new Map(found.map((each) => [placeOf(each), each.file]));
  const { sources, companions } = groupSavedPages([...byPlace.keys()]);
  const own = new Set(sources);
  const files = found
    .filter((each) => each.path === null || own.has(each.path))
    .map((each): FoundFile => {
      const place = placeOf(each);
      const beside = (companions.get(place) ?? []).flatMap((path) => {
        const file = byPlace.get(path);
        return file ? [{ file, path: besidePage(path, place) }] : [];
      });
      return { ...each, companions: beside };
    });
  return {
    files: files.toSorted((one, other) => byPath.compare(one.path ?? '', other.path ?? '')),
    passedOver,
  };
}
