import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findBrowser } from './findBrowser';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-browser-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

// Windows has no right to run a file that a test could take away.
test.skipIf(process.platform === 'win32')(
  'a browser that cannot be run, or lies in a relative folder, is chosen',
  async () => {
    await mkdir(join(folder, 'a'));
    await mkdir(join(folder, 'b'));
    await writeFile(join(folder, 'a', 'google-chrome'), '');
    await chmod(join(folder, 'a', 'google-chrome'), 0o644);
    await writeFile(join(folder, 'b', 'chromium'), '');
    await chmod(join(folder, 'b', 'chromium'), 0o755);
    const PATH = ['relative', join(folder, 'a'), join(folder, 'b')].join(delimiter);
    expect(await findBrowser('linux', { PATH })).toBe(join(folder, 'b', 'chromium'));
    expect(await findBrowser('linux', { PATH: join(folder, 'a') })).toBeNull();
    expect(await findBrowser('linux', {})).toBeNull();
  },
);
