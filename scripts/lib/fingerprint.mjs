import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

const inputs = [
  'src',
  'resources',
  'package.json',
  'package-lock.json',
  'electron.vite.config.ts',
  'postcss.config.cjs',
  'scripts/build-sample.mjs',
  'scripts/lib/ocrAssets.mjs',
  'scripts/lib/pdfjsAssets.mjs',
];
const notBuilt = /\.test\.tsx?$|^testing$|^\./;

/** Names, sizes and times of everything the build reads, as one hash. Reads no file, so it takes milliseconds. */
export function fingerprint(folder = root) {
  const hash = createHash('sha256');
  for (const input of inputs) add(hash, join(folder, input), input);
  return hash.digest('hex');
}

function add(hash, path, name) {
  const status = statSync(path, { throwIfNoEntry: false });
  if (!status) return;
  if (!status.isDirectory()) {
    hash.update(`${name}\0${status.size}\0${status.mtimeMs}\n`);
    return;
  }
  for (const entry of readdirSync(path).sort()) {
    if (!notBuilt.test(entry)) add(hash, join(path, entry), `${name}/${entry}`);
  }
}
