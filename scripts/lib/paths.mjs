import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** What the scripts remember between runs. Lives in node_modules, so a fresh install forgets it. */
export const cacheFolder = join(root, 'node_modules', '.cache', 'assay');

/** Reports of the test runners. */
export const resultsFolder = join(root, 'test-results');

/** The place of a lock that must outlive node_modules, which `npm ci` deletes. */
export function lockPath(name) {
  const id = createHash('sha256').update(root).digest('hex').slice(0, 12);
  return join(tmpdir(), `assay-${id}-${name}.lock`);
}
