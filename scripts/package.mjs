import './lib/requireNode.mjs';
import { join } from 'node:path';
import { ensureBuilt } from './lib/build.mjs';
import { electronRuntime, fetchElectron } from './lib/electron.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { root } from './lib/paths.mjs';
import { runNpm } from './lib/run.mjs';

/** The packager is fetched for this one purpose; it is not among the dependencies. */
const packager = 'electron-builder@26.17.0';
const wait = 300_000;

/** `npm run package`: an unpacked app in dist; with `-- --installers` the installers of this system as well. */
async function packageApp(args) {
  if (!(await ensureInstalled(console.log)) || !(await ensureBuilt(console.log))) return false;
  if (!electronRuntime()) {
    console.log('Fetching the Electron runtime (waiting at most 5 minutes)');
    const { state, reason } = await fetchElectron(wait);
    if (state !== 'had') {
      console.error(`Assay cannot be packaged here: the Electron runtime cannot be fetched (${reason}).`);
      return false;
    }
  }
  const target = args.includes('--installers') ? [] : ['--dir'];
  const config = ['--config', 'build/electron-builder.yml', '--publish', 'never'];
  const runtime = `-c.electronDist=${join('node_modules', 'electron', 'dist')}`;
  const { code } = await runNpm([
    'exec',
    '--yes',
    '--loglevel=error',
    '--',
    packager,
    ...config,
    ...target,
    runtime,
  ]);
  if (code !== 0) console.error(`${packager} failed (exit code ${code}); the lines above say why.`);
  else console.log(`The app is in ${join(root, 'dist')}.`);
  return code === 0;
}

process.exitCode = (await packageApp(process.argv.slice(2))) ? 0 : 1;
// A slow fetch of the runtime would keep this process waiting.
process.exit();
