import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok, type Result } from '@core/model/result';
import { diskFailure, systemErrorCode } from './diskFailure';

/** Reads a file shipped with the app from the first of `folders` that has it. `name` comes from the contract's list. */
export async function readResource(
  folders: readonly string[],
  name: string,
): Promise<Result<{ bytes: Uint8Array<ArrayBuffer> }>> {
  for (const folder of folders) {
    try {
      return ok({ bytes: new Uint8Array(await readFile(join(folder, name))) });
    } catch (error) {
      if (systemErrorCode(error) !== 'ENOENT')
        return { ok: false, error: diskFailure(error, `“${name}” cannot be read`, join(folder, name)) };
    }
  }
  return fail(
    'resource-missing',
    `“${name}” is missing from this installation of Assay; install or build it again.`,
  );
}
