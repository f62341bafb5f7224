import { randomUUID } from 'node:crypto';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { fail, ok, type Result } from '@core/model/result';
import { maximumFileBytes } from '@host/limits';
import { diskFailure } from './diskFailure';

export interface WaitingFile {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly size: number;
}

/** Files named on the command line or handed to a running Assay. The page can read these and no others. */
export interface WaitingFiles {
  /** Paths are resolved against `folder`. A file that is not there waits too: reading it says what is wrong. */
  add(paths: readonly string[], folder: string): Promise<void>;
  list(): WaitingFile[];
  read(id: string): Promise<Result<{ bytes: Uint8Array<ArrayBuffer> }>>;
}

export function createWaitingFiles(maximumBytes = maximumFileBytes): WaitingFiles {
  const waiting = new Map<string, WaitingFile>();
  return {
    async add(paths, folder) {
      for (const given of paths) {
        const path = resolve(folder, given);
        const size = await stat(path).then(
          (details) => details.size,
          () => 0,
        );
        const id = randomUUID();
        waiting.set(id, { id, name: basename(path), path, size });
      }
    },

    list: () => [...waiting.values()],

    async read(id) {
      const file = waiting.get(id);
      if (!file)
        return fail('file-unreadable', 'This file was read already or is not waiting; open it again.');
      waiting.delete(id);
      let handle: FileHandle | undefined;
      try {
        const details = await stat(file.path);
        if (details.isDirectory())
          return fail('file-unreadable', `“${file.name}” is a folder; choose the files in it instead.`);
        if (!details.isFile())
          return fail('file-unreadable', `“${file.name}” is not an ordinary file, so it cannot be taken in.`);
        if (details.size > maximumBytes)
          return fail(
            'file-too-large',
            `“${file.name}” has ${megabytes(details.size)} MB; Assay takes files of up to ${megabytes(maximumBytes)} MB. Split it, or save the part you need.`,
          );
        handle = await open(file.path, 'r');
        const bytes = new Uint8Array(await handle.readFile());
        return ok({ bytes });
      } catch (error) {
        const { message } = diskFailure(error, `“${file.name}” cannot be read`, file.path);
        return fail('file-unreadable', message);
      } finally {
        await handle?.close();
      }
    },
  };
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toLocaleString('en-GB', { maximumFractionDigits: 1 });
}
