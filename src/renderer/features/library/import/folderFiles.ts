import { isHiddenName, isPartOfSavedPage } from '@core/import/passedOver';

export interface FoundFile {
  readonly file: File;
  /** Its path in the folder that was dropped or chosen, that folder's name first; null for a file on its own. */
  readonly path: string | null;
}

export interface FoundFiles {
  readonly files: readonly FoundFile[];
  /** Hidden and system files, and parts of saved pages. */
  readonly passedOver: number;
}

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
  const found: FoundFile[] = [];
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
  readonly found: FoundFile[];
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

function sorted(found: readonly FoundFile[], hidden: number): FoundFiles {
  const paths = new Set(found.flatMap(({ path }) => path ?? []));
  const files = found.filter(({ path }) => path === null || !isPartOfSavedPage(path, paths));
  return {
    files: files.toSorted((one, other) => byPath.compare(one.path ?? '', other.path ?? '')),
    passedOver: hidden + found.length - files.length,
  };
}
