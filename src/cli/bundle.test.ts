import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const bundle = join(import.meta.dirname, '../../out/main/assay.js');
const built = existsSync(bundle);
if (!built)
  console.warn(
    'The built command line was not tried: out/main/assay.js is not there; “npm run build” makes it.',
  );

describe.runIf(built)('the built command line', () => {
  it('runs as a program: exit codes, streams and bytes', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'assay-bundle-'));
    const assay = (...words: string[]) =>
      spawnSync(process.execPath, [bundle, ...words], { cwd: folder, encoding: 'utf8' });
    await writeFile(join(folder, 'depot.txt'), '\ufeffThe fence 🛢️\r\nwas cut.');
    expect(assay('new', 'case.assay').status).toBe(0);
    const imported = assay('import', 'case.assay', 'depot.txt', 'gone.txt', '--json');
    expect(imported.status).toBe(1);
    expect(imported.stderr).toContain('gone.txt');
    expect(JSON.parse(imported.stdout)).toHaveLength(2);
    expect(assay('text', 'case.assay', JSON.parse(imported.stdout)[0].id).stdout).toBe(
      'The fence 🛢️\nwas cut.',
    );
    expect(assay('verify', 'case.assay').status).toBe(0);
    expect(assay('unknown').status).toBe(2);
    expect(assay('--version').stdout).toMatch(/^assay \d+\.\d+\.\d+\n$/);
    await rm(folder, { recursive: true, force: true });
  });
});
