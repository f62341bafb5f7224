import { join } from 'node:path';
import { root } from '../paths.mjs';
import { run } from '../run.mjs';
import { unpackedPackage } from './unpackedPackage.mjs';

/**
 * Runs a script of `formats/support` with Python and the modules of Debian packages.
 * @returns {Promise<{text: string} | {missing: string}>}
 */
export async function python(script, args, packages = []) {
  const paths = [];
  for (const name of packages) {
    const unpacked = await unpackedPackage(name);
    if (unpacked.missing) return unpacked;
    paths.push(join(unpacked.path, 'usr/lib/python3/dist-packages'));
  }
  const env = { PYTHONPATH: paths.join(':'), PYTHONDONTWRITEBYTECODE: '1', PYTHONWARNINGS: 'ignore' };
  const { code, text } = await run('python3', [join(root, 'formats/support', script), ...args], {
    output: 'capture',
    timeout: 120_000,
    env,
  });
  if (code === 0) return { text };
  return {
    missing:
      code === 127 ? 'Python 3 is not here' : `Python does not read it (${text.trim().split('\n').at(-1)})`,
  };
}
