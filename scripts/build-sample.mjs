import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Makes out/resources/sample.assay out of resources/sample-case with the command line just built. */
const root = fileURLToPath(new URL('..', import.meta.url));
const resources = join(root, 'out', 'resources');
mkdirSync(resources, { recursive: true });
const { status, error } = spawnSync(
  process.execPath,
  [
    join(root, 'out', 'main', 'assay.js'),
    'make-case',
    join(root, 'resources', 'sample-case'),
    join(resources, 'sample.assay'),
  ],
  { stdio: 'inherit' },
);
if (error) console.error(`The sample case was not made: ${error.message}`);
process.exitCode = status ?? 1;
