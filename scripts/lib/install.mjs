import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { root } from './paths.mjs';
import { runNpm } from './run.mjs';

const lockFile = join(root, 'package-lock.json');
const stampFile = join(root, 'node_modules', '.assay-installed');
const npmsOwnRecord = join(root, 'node_modules', '.package-lock.json');

/**
 * Installs the pinned packages when they are missing or the lock file has changed since; otherwise returns at once.
 * @param say told one line before anything slow happens
 * @param output where npm's own output goes: 'inherit' or 'stderr'
 * @returns {Promise<boolean>} false when npm failed (it has said why)
 */
export async function ensureInstalled(say, output = 'inherit') {
  if (isInstalled()) return true;
  return withLock('install', async () => {
    if (isInstalled()) return true;
    say('Installing what Assay needs (once, about half a minute)');
    const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
    const { code } = await runNpm(args, { output });
    if (code !== 0) {
      say('npm could not install what Assay needs; its message is above. Is there a network connection?');
      return false;
    }
    writeFileSync(stampFile, stamp());
    return true;
  });
}

function isInstalled() {
  if (read(stampFile) === stamp()) return true;
  // Someone ran npm themselves: believe npm's own record, and remember.
  if (existsSync(stampFile) || !matchesNpmsRecord()) return false;
  writeFileSync(stampFile, stamp());
  return true;
}

/** The native parts differ per platform, so a folder carried to another machine counts as not installed. */
function stamp() {
  const hash = createHash('sha256').update(readFileSync(lockFile)).digest('hex');
  return `${hash} ${process.platform} ${process.arch}\n`;
}

function matchesNpmsRecord() {
  const record = read(npmsOwnRecord);
  if (!record) return false;
  const have = JSON.parse(record).packages;
  const want = JSON.parse(readFileSync(lockFile, 'utf8')).packages;
  return Object.entries(want).every(
    ([path, entry]) => path === '' || entry.optional || have[path]?.version === entry.version,
  );
}

function read(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}
