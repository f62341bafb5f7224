import { randomUUID } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { type FileHandle, open, readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { isHiddenName } from '@core/import/passedOver';
import type { CompanionFile } from '@core/import/savedPage/companionFiles';
import { fail, ok, type Result } from '@core/model/result';
import { maximumFileBytes } from '@host/limits';
import { diskFailure } from './diskFailure';
import { companionsBeside, isFolderOfPage } from './savedPageFolder';

export interface WaitingFile {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly size: number;
  /** When it was last changed; ISO 8601, null where it cannot be told. */
  readonly modifiedAt: string | null;
}

/** Files named on the command line or handed to a running Assay. The page can read these and no others. */
export interface WaitingFiles {
  /**
   * Paths are resolved against `folder`. Of a folder all files in it wait; hidden ones and what was
   * saved along with web pages do not. A file that is not there waits too: reading it says what is wrong.
   */
  add(paths: readonly string[], folder: string): Promise<void>;
  list(): WaitingFile[];
  /** `companions` are what a browser saved in a folder beside the file, where it is a web page. */
  read(id: string): Promise<Result<{ bytes: Uint8Array<ArrayBuffer>; companions: CompanionFile[] }>>;
  /** They no longer wait. */
  dismiss(ids: readonly string[]): void;
  /** Tells `listener` which paths wait, now where any do and whenever that has changed. */
  watch(listener: (paths: readonly string[]) => void): void;
}

export interface WaitingFilesOptions {
  readonly maximumBytes?: number;
  /** As many files of folders wait at most. */
  readonly mostFiles?: number;
}

/** More is no folder of sources but somebody's whole disk. */
const mostFilesOfFolders = 50_000;
const deepest = 40;

export function createWaitingFiles(options: WaitingFilesOptions = {}): WaitingFiles {
  const { maximumBytes = maximumFileBytes, mostFiles = mostFilesOfFolders } = options;
  const waiting = new Map<string, WaitingFile>();
  const listeners: ((paths: readonly string[]) => void)[] = [];
  const tell = () => {
    const paths = [...waiting.values()].map(({ path }) => path);
    for (const listener of listeners) listener(paths);
  };

  async function addPath(path: string, present: Set<string>): Promise<void> {
    const details = await stat(path).catch(() => null);
    if (details?.isDirectory()) {
      for (const inner of await filesIn(path, mostFiles - waiting.size)) await addPath(inner, present);
      return;
    }
    if (present.has(path)) return;
    present.add(path);
    const id = randomUUID();
    const modifiedAt = details ? details.mtime.toISOString() : null;
    waiting.set(id, { id, name: basename(path), path, size: details?.size ?? 0, modifiedAt });
  }

  return {
    async add(paths, folder) {
      const before = waiting.size;
      const present = new Set([...waiting.values()].map(({ path }) => path));
      for (const given of paths) await addPath(resolve(folder, given), present);
      if (waiting.size > before) tell();
    },

    list: () => [...waiting.values()],

    watch(listener) {
      listeners.push(listener);
      if (waiting.size > 0) tell();
    },

    dismiss(ids) {
      for (const id of ids) waiting.delete(id);
      tell();
    },

    async read(id) {
      const file = waiting.get(id);
      if (!file)
        return fail('file-unreadable', 'This file was read already or is not waiting; open it again.');
      waiting.delete(id);
      tell();
      let handle: FileHandle | undefined;
      try {
        const details = await stat(file.path);
        if (!details.isFile())
          return fail('file-unreadable', `“${file.name}” is not an ordinary file, so it cannot be taken in.`);
        if (details.size > maximumBytes)
          return fail(
            'file-too-large',
            `“${file.name}” has ${megabytes(details.size)} MB; Assay takes files of up to ${megabytes(maximumBytes)} MB. Split it, or save the part you need.`,
          );
        handle = await open(file.path, 'r');
        const bytes = new Uint8Array(await handle.readFile());
        return ok({ bytes, companions: await companionsBeside(file.path) });
      } catch (error) {
        const { message } = diskFailure(error, `“${file.name}” cannot be read`, file.path);
        return fail('file-unreadable', message);
      } finally {
        await handle?.close();
      }
    },
  };
}

/** The ordinary files below a folder, at most `most`, in order of their paths. Links are not followed: they can lead in circles. */
async function filesIn(folder: string, most: number, depth = 1): Promise<string[]> {
  const entries: Dirent[] = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = entries.map(({ name }) => name);
  const seen = entries
    .filter(({ name }) => !isHiddenName(name))
    .filter((entry) => !(entry.isDirectory() && isFolderOfPage(entry.name, names)))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
  const paths: string[] = [];
  for (const entry of seen) {
    if (paths.length >= most) break;
    const path = join(folder, entry.name);
    if (entry.isFile()) paths.push(path);
    else if (entry.isDirectory() && depth < deepest)
      paths.push(...(await filesIn(path, most - paths.length, depth + 1)));
  }
  return paths;
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toLocaleString('en-GB', { maximumFractionDigits: 1 });
}
