import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { takeTurns } from './takeTurns';
import { writeDurably } from './writeDurably';

export interface UnreadFiles {
  /** Remembers which paths wait. Written a moment later, so that a thousand files are not a thousand writes. */
  remember(paths: readonly string[]): void;
  /** The paths that still waited when Assay last ended, as far as there is something. */
  left(): Promise<readonly string[]>;
  /** Writes what is still to be written. */
  close(): Promise<void>;
}

/** Milliseconds. What was read in this time before a crash is offered again, and recognised by its bytes. */
const pause = 3_000;

const schema = z.array(z.string().max(8_000)).max(100_000);

/** Remembers in the data folder which files named on the command line are not read yet, for the next start. */
export function openUnreadFiles(dataFolder: string): UnreadFiles {
  const path = join(dataFolder, 'unread-files.json');
  const turn = takeTurns();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest: readonly string[] | null = null;

  function write(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    return turn(path, async () => {
      const paths = latest;
      latest = null;
      // Not to be able to remember is no reason to stop: the files themselves are where they were.
      if (paths) await writeDurably(path, JSON.stringify(paths)).catch(() => undefined);
    });
  }

  return {
    remember(paths) {
      latest = paths;
      timer ??= setTimeout(() => void write(), pause);
      timer.unref();
    },
    async left() {
      const text = await readFile(path, 'utf8').catch(() => '[]');
      let paths: readonly string[] = [];
      try {
        paths = schema.parse(JSON.parse(text));
      } catch {
        // Damaged, it tells of nothing.
      }
      const present = await Promise.all(
        paths.map((named) =>
          stat(named).then(
            () => true,
            () => false,
          ),
        ),
      );
      return paths.filter((_, place) => present[place]);
    },
    close: write,
  };
}
