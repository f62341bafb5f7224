import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const beginning = 'printing-';

/**
 * A folder for one page to be printed, only this user's, within `within`; it holds the page as `report.html` and is gone when `work`
 * is done, however it ends.
 */
export async function inPrintingFolder<T>(
  html: Uint8Array,
  within: string,
  work: (folder: string, page: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(within, beginning));
  try {
    const page = join(folder, 'report.html');
    await writeFile(page, html, { mode: 0o600 });
    return await work(folder, page);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }).catch(() => undefined);
  }
}

/** Removes what a crash in the middle of printing left in a data folder. */
export async function removePrintingFolders(dataFolder: string): Promise<void> {
  for (const name of await readdir(dataFolder).catch(() => []))
    if (name.startsWith(beginning)) await rm(join(dataFolder, name), { recursive: true, force: true });
}
