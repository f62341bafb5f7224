import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { cacheFolder, root } from './lib/paths.mjs';
import { runNode } from './lib/run.mjs';

const made: string[] = [];

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/**
 * Compiles probes with one of the project's own settings; answers which of them were refused. Only the probes: what
 * the types of a package may bring in is the business of the layer check.
 */
async function refused(config: string, probes: Record<string, string>): Promise<string[]> {
  mkdirSync(cacheFolder, { recursive: true });
  // Inside node_modules, so that settings which name Node's types find them.
  const folder = mkdtempSync(join(cacheFolder, 'types-'));
  made.push(folder);
  const files = Object.keys(probes).map((name) => join(folder, `${name}.ts`));
  for (const [name, text] of Object.entries(probes)) writeFileSync(join(folder, `${name}.ts`), text);
  const settings = {
    extends: join(root, config),
    files: [...files, join(root, 'src/core/environment.d.ts')],
    include: [],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings));
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const { text } = await runNode([compiler, '-p', folder, '--pretty', 'false'], { output: 'capture' });
  return Object.keys(probes).filter((name) => text.includes(`${name}.ts(`));
}

const node = {
  buffer: 'export const x: Buffer | undefined = undefined;',
  process: 'export const x = process.cwd();',
  module: "import { readFileSync } from 'node:fs'; export const x = readFileSync;",
};
const dom = {
  element: 'export const x: HTMLElement | undefined = undefined;',
  document: 'export const x = document.title;',
  storage: 'export const x = localStorage.length;',
};
const plain = { plain: 'export const x: Map<string, number> = new Map();' };

describe('an environment does not know the globals of another', () => {
  it('core and host know neither Node nor the page', async () => {
    const probes = { ...node, ...dom };
    expect(await refused('tsconfig.core.json', { ...probes, ...plain })).toEqual(Object.keys(probes));
  });

  it('main, preload and the command line know Node but not the page', async () => {
    expect(await refused('tsconfig.node.json', { ...node, ...dom, ...plain })).toEqual(Object.keys(dom));
  });

  it('the page knows the page but not Node', async () => {
    expect(await refused('tsconfig.renderer.json', { ...node, ...dom, ...plain })).toEqual(Object.keys(node));
  });
});
