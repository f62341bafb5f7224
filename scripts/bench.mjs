import './lib/requireNode.mjs';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { countTargets } from './lib/countTargets.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { root } from './lib/paths.mjs';
import { runTypeScript } from './lib/runTypeScript.mjs';

/**
 * `npm run bench [-- WORD [PART...]]`: every measurement in bench, or those whose name contains WORD. PARTs are handed
 * on to them: `npm run bench -- reading 1M press`.
 */
async function bench(word = '', parts = []) {
  const folder = join(root, 'bench');
  const all = existsSync(folder) ? readdirSync(folder) : [];
  const files = all.filter((name) => /\.bench\.(ts|mjs)$/.test(name) && name.includes(word));
  if (files.length === 0) {
    console.log(
      word ? `No measurement in bench has ${word} in its name.` : 'There is no measurement in bench yet.',
    );
    return !word;
  }
  let failed = 0;
  const targets = { held: 0, all: 0 };
  for (const file of files.sort()) {
    console.log(`\n== ${file}`);
    const { code, seconds, text } = await runTypeScript(`bench/${file}`, parts, { output: 'both' });
    const { held, all } = countTargets(text);
    targets.held += held;
    targets.all += all;
    console.log(`${code === 0 ? 'ok' : `failed (exit code ${code})`}, ${seconds.toFixed(1)} s`);
    if (code !== 0) failed += 1;
  }
  console.log(`\n${targets.held} of ${targets.all} targets hold`);
  return failed === 0;
}

process.exitCode =
  (await ensureInstalled(console.log)) && (await bench(process.argv[2], process.argv.slice(3))) ? 0 : 1;
