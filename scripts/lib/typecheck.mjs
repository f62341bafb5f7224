import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { runNode } from './run.mjs';

const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');

/** Every environment of the project: one tsconfig each, all on top of tsconfig.base.json. */
export function environments() {
  const configs = readdirSync(root).filter((name) => /^tsconfig\.\w+\.json$/.test(name));
  return configs.filter((name) => name !== 'tsconfig.base.json').sort();
}

/** Compiles every environment, side by side, without writing anything. Prints what is wrong. */
export async function typecheck() {
  const results = await Promise.all(
    environments().map(async (config) => {
      const { code, text } = await runNode([compiler, '-p', config], { output: 'capture' });
      return { config, code, text };
    }),
  );
  for (const { config, code, text } of results) {
    console.log(`${code === 0 ? 'ok    ' : 'failed'} ${config}`);
    if (code !== 0) console.log(text.trimEnd());
  }
  return results.every(({ code }) => code === 0);
}
