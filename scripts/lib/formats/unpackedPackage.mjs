import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, join } from 'node:path';
import { run } from '../run.mjs';

/** Outlives the checkout: fetching takes longer than comparing. */
export const formatsCache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'assay-formats');

/**
 * A Debian package, fetched and unpacked into a folder of its own, never installed.
 * @returns {Promise<{path: string} | {missing: string}>} `missing` says why it cannot be had here
 */
export async function unpackedPackage(name) {
  const folder = join(formatsCache, name);
  const done = join(folder, '.unpacked');
  if (existsSync(done)) return { path: folder };
  mkdirSync(folder, { recursive: true });
  const fetched = await run('apt-get', ['download', name], {
    output: 'capture',
    cwd: folder,
    timeout: 300_000,
  });
  const archive = readdirSync(folder).find((file) => file.endsWith('.deb'));
  if (!archive)
    return { missing: `the Debian package ${name} could not be fetched (${lastLine(fetched.text)})` };
  const unpacked = await run('dpkg-deb', ['-x', archive, '.'], { output: 'capture', cwd: folder });
  if (unpacked.code !== 0) return { missing: `${basename(archive)} could not be unpacked` };
  writeFileSync(done, '');
  return { path: folder };
}

function lastLine(text) {
  return text.trim().split('\n').at(-1) || 'apt-get download failed';
}
