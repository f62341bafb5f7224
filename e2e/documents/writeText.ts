import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AssayRun } from '../fixtures';

/** Writes a text of the test's own into its folder. Answers the path; the source is called by the name. */
export async function writeText(assay: AssayRun, name: string, text: string): Promise<string> {
  const path = join(assay.folder, `${name}.txt`);
  await writeFile(path, text);
  return path;
}
