import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { withLock } from './lock.mjs';
import { root } from './paths.mjs';
import { runNode } from './run.mjs';

const stampFile = join(root, 'out', '.stamp');
const products = ['out/main/loopback.js', 'out/main/assay.js', 'out/renderer/index.html'];
const sampleStep = join(root, 'scripts', 'build-sample.mjs');

const electronVite = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');

/**
 * Builds when a source is newer than what was built; otherwise returns at once.
 * @returns {Promise<boolean>} false when the build failed (its output has been shown on standard error)
 */
export async function ensureBuilt(say) {
  if (isFresh()) return true;
  return withLock('build', async () => {
    if (isFresh()) return true;
    say('Building Assay (once, and after a change of its sources)');
    return build('capture');
  });
}

/** Builds main, preload, renderer and command line, then the sample case. */
export async function build(output = 'inherit') {
  // Taken before: a source saved while we build makes the result stale, not fresh.
  const before = fingerprint();
  rmSync(stampFile, { force: true });
  const bundles = await runNode([electronVite, 'build'], { output });
  if (bundles.code !== 0) return failed('The build', bundles);
  if (existsSync(sampleStep)) {
    const sample = await runNode([sampleStep], { output });
    if (sample.code !== 0) return failed('Making the sample case', sample);
  }
  writeFileSync(stampFile, before);
  return true;
}

function isFresh() {
  if (!existsSync(stampFile) || !products.every((product) => existsSync(join(root, product)))) return false;
  return readFileSync(stampFile, 'utf8') === fingerprint();
}

function failed(what, { text, code }) {
  if (text) process.stderr.write(`${text}\n`);
  console.error(`${what} failed (exit code ${code}); the lines above say where.`);
  return false;
}
