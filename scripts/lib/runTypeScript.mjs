import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { cacheFolder, root } from './paths.mjs';
import { runNode } from './run.mjs';

/** Runs a script, in TypeScript or not, in Node, with the project's aliases; packages stay outside the bundle. */
export async function runTypeScript(file, args = [], options = {}) {
  // Loaded here: it is an installed package.
  const { build } = await import('rolldown');
  const folder = join(cacheFolder, 'run');
  mkdirSync(folder, { recursive: true });
  const alias = Object.fromEntries(
    ['core', 'host', 'renderer'].map((name) => [`@${name}`, join(root, 'src', name)]),
  );
  const entry = basename(file).replace(/\.\w+$/, '.mjs');
  await build({
    input: join(root, file),
    platform: 'node',
    resolve: { alias },
    external: (name) => !/^(\.|\/|[A-Za-z]:[\\/]|@(core|host|renderer)\/)/.test(name),
    output: { dir: folder, format: 'es', entryFileNames: entry, sourcemap: 'inline' },
    logLevel: 'warn',
  });
  return runNode(['--enable-source-maps', join(folder, entry), ...args], options);
}
