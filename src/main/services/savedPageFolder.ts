import { lstat, readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isHiddenName } from '@core/import/passedOver';
import { type CompanionFile, companionBounds, companionsWanted } from '@core/import/savedPage/companionFiles';
import { pageStem, stemOfCompanionFolder } from '@core/import/savedPage/groupSavedPages';

interface File {
  readonly path: string;
  readonly size: number;
}

/** Folders in a page's folder: browsers make one or two levels. */
const deepest = 8;

/** Whether a browser saved the folder `name` beside one of the pages that lie there; `beside` are the names there. */
export function isFolderOfPage(name: string, beside: Iterable<string>): boolean {
  const stem = stemOfCompanionFolder(name);
  if (stem === null) return false;
  for (const other of beside) if (pageStem(other) === stem) return true;
  return false;
}

/**
 * What a browser saved along with a page, out of the folder beside it; empty for any other file. Links are not followed,
 * what cannot be read is passed over.
 */
export async function companionsBeside(file: string): Promise<CompanionFile[]> {
  const stem = pageStem(basename(file));
  if (stem === null) return [];
  const folder = dirname(file);
  const beside = await readdir(folder).catch(() => []);
  const found: File[] = [];
  for (const name of beside.filter((other) => stemOfCompanionFolder(other) === stem).sort())
    await collect(folder, name, found, 1);
  const files: CompanionFile[] = [];
  for (const { path } of companionsWanted(found)) {
    const bytes = await readFile(join(folder, path)).catch(() => null);
    if (bytes) files.push({ path, bytes: new Uint8Array(bytes) });
  }
  return files;
}

/** `path` is below `folder`, with `/` between folders. */
async function collect(folder: string, path: string, found: File[], depth: number): Promise<void> {
  const status = await lstat(join(folder, path)).catch(() => null);
  if (status?.isFile()) found.push({ path, size: status.size });
  if (!status?.isDirectory() || depth > deepest) return;
  const names = await readdir(join(folder, path)).catch(() => []);
  for (const name of names.filter((inner) => !isHiddenName(inner)).sort()) {
    // Scripts and styles among them do not count in the end.
    if (found.length >= 5 * companionBounds.files) return;
    await collect(folder, `${path}/${name}`, found, depth + 1);
  }
}
