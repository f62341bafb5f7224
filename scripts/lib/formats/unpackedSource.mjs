import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { run } from '../run.mjs';
import { formatsCache } from './unpackedPackage.mjs';

const ownLists = '/etc/apt';

/** Writes this machine's own lists of packages into a folder as lists of their sources, which most machines do not keep. */
function writeSourceLists(folder) {
  mkdirSync(folder, { recursive: true });
  const parts = existsSync(join(ownLists, 'sources.list.d'))
    ? readdirSync(join(ownLists, 'sources.list.d'))
    : [];
  for (const file of ['sources.list', ...parts.map((name) => join('sources.list.d', name))]) {
    const path = join(ownLists, file);
    if (!/\.(?:list|sources)$/.test(file) || !existsSync(path)) continue;
    const text = readFileSync(path, 'utf8');
    writeFileSync(
      join(folder, basename(file)),
      text.replace(/^deb\s/gm, 'deb-src ').replace(/^Types:.*$/gm, 'Types: deb-src'),
    );
  }
}

/**
 * The upstream archive of a Debian source package, fetched and unpacked into a folder of its own.
 * @returns {Promise<{path: string} | {missing: string}>} `missing` says why it cannot be had here
 */
export async function unpackedSource(name) {
  const folder = join(formatsCache, `${name}-source`);
  const done = join(folder, '.unpacked');
  if (existsSync(done)) return { path: folder };
  const state = join(formatsCache, 'source-lists');
  // apt empties its folder of lists of everything else.
  mkdirSync(join(state, 'lists', 'partial'), { recursive: true });
  mkdirSync(join(state, 'cache', 'archives', 'partial'), { recursive: true });
  mkdirSync(folder, { recursive: true });
  writeSourceLists(join(state, 'parts'));
  const own = [
    ...['-o', 'Dir::Etc::sourcelist=/dev/null', '-o', `Dir::Etc::sourceparts=${join(state, 'parts')}`],
    ...['-o', `Dir::State::lists=${join(state, 'lists')}`, '-o', `Dir::Cache=${join(state, 'cache')}`],
    // Its own user may not write in ours' folder.
    ...['-o', 'APT::Sandbox::User=root'],
  ];
  await run('apt-get', [...own, 'update'], { output: 'capture', timeout: 300_000 });
  // The archive is enough: what Debian adds to it may be gone from the mirror.
  await run('apt-get', [...own, 'source', '--download-only', name], {
    output: 'capture',
    cwd: folder,
    timeout: 300_000,
  });
  const archive = readdirSync(folder).find((file) => /\.orig\.tar\.\w+$/.test(file));
  if (!archive) return { missing: `the source of the Debian package ${name} could not be fetched` };
  const unpacked = await run('tar', ['-xf', archive], { output: 'capture', cwd: folder });
  if (unpacked.code !== 0) return { missing: `${archive} could not be unpacked` };
  writeFileSync(done, '');
  return { path: folder };
}
