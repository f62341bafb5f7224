import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok, type Result } from '@core/model/result';
import { z } from 'zod';
import { diskFailure, systemErrorCode } from './diskFailure';
import { writeDurably } from './writeDurably';

/** Raised when an older Assay could harm what is in a data folder. */
export const vaultVersion = 1;

const schema = z.object({ format: z.literal('assay-vault'), version: z.number().int().positive() });

/**
 * The version of the data folder `folder`: 1 for one without a note of it. Fails with `vault-newer`
 * for one this Assay must not touch, and with a sentence when the note cannot be read.
 */
export async function readVaultVersion(folder: string): Promise<Result<number>> {
  const path = join(folder, 'vault.json');
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return ok(1);
    return { ok: false, error: diskFailure(error, 'The data folder cannot be read', path) };
  }
  const note = schema.safeParse(parsedOrNull(text)).data;
  if (!note)
    return fail(
      'vault-note-damaged',
      `${path}, which says what kind of folder this is, was altered or damaged. Nothing was touched. If this folder was last used by this version of Assay, delete that one file and start again.`,
    );
  if (note.version > vaultVersion)
    return fail(
      'vault-newer',
      `The data folder ${folder} was written by a newer Assay. Nothing was touched; use that version, or choose another folder with --data.`,
    );
  return ok(note.version);
}

/** Notes the version in a folder that has no note yet. Throws what the file system throws. */
export async function noteVaultVersion(folder: string): Promise<void> {
  const path = join(folder, 'vault.json');
  const present = await readFile(path).catch(() => null);
  if (!present)
    await writeDurably(path, `${JSON.stringify({ format: 'assay-vault', version: vaultVersion })}\n`);
}

function parsedOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
