import { join } from 'node:path';
import { checkTree } from './layers.mjs';
import { root } from './paths.mjs';
import { runNode } from './run.mjs';

const biome = join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');

/** Biome's rules and formatting. */
export async function lintStyle(args = []) {
  const { code } = await runNode([biome, 'check', ...args]);
  return code === 0;
}

/** The rules of ARCHITECTURE.md on who may import whom and what the page may contain. */
export function lintLayers() {
  const { files, problems } = checkTree(root);
  for (const { file, line, message } of problems) console.error(`${file}:${line} ${message}`);
  console.log(`Layers: ${files} files, ${problems.length} problems`);
  return problems.length === 0;
}
