import { open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { diskFailure } from './diskFailure';

/**
 * Ends a journal after its last whole line. What stood behind it was never acknowledged to anybody;
 * it is kept in `journal.torn` all the same.
 */
export async function putTornLineAside(
  path: string,
  end: number,
  torn: Uint8Array,
  log: (line: string) => void,
): Promise<void> {
  const aside = join(dirname(path), 'journal.torn');
  try {
    const kept = await open(aside, 'a', 0o600);
    try {
      await kept.writeFile(torn);
      await kept.writeFile('\n');
      await kept.sync();
    } finally {
      await kept.close();
    }
    const journal = await open(path, 'r+');
    try {
      await journal.truncate(end);
      await journal.sync();
    } finally {
      await journal.close();
    }
    log(
      `The last line of ${path} was cut off while it was being written; its ${torn.length} bytes were moved to ${aside}.`,
    );
  } catch (error) {
    log(diskFailure(error, 'A cut-off line could not be moved out of the journal', path).message);
  }
}
