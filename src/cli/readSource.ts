import { stat } from 'node:fs/promises';
import { largestImport } from '@core/import/registry';
import { fail, type Result } from '@core/model';
import { readWhole } from './caseOnDisk';
import { fileFailure } from './fileFailure';

/** Reads a file that is to be taken in. Fails with a sentence that names it: `file-too-large`, `file-not-read`. */
export async function readSource(file: string): Promise<Result<Uint8Array>> {
  try {
    const status = await stat(file);
    if (status.isDirectory()) throw Object.assign(new Error('folder'), { code: 'EISDIR' });
    // No importer would take it: refused before it fills the memory.
    if (status.size > largestImport)
      return fail(
        'file-too-large',
        `${file} is ${inMegabytes(status.size)} and too large to take in; the limit is ${inMegabytes(largestImport)}. Take in the part you need.`,
      );
  } catch (error) {
    return fileFailure('read', file, error);
  }
  return readWhole(file);
}

function inMegabytes(bytes: number): string {
  return `${Math.round(bytes / 2 ** 20).toLocaleString('en')} MB`;
}
