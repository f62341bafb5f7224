import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { resultsFolder, root } from './paths.mjs';
import { runNode } from './run.mjs';
import { countPlaywright, noTests } from './testCounts.mjs';

const playwright = join(root, 'node_modules', '@playwright', 'test', 'cli.js');

/** Runs the specs of e2e in `browser` (undefined: the config looks for one); `args` narrow them down. */
export async function endToEndTests(browser, args = []) {
  if (!hasSpecs()) {
    console.log('There is no end-to-end spec in e2e yet.');
    return noTests();
  }
  const report = join(resultsFolder, 'e2e.json');
  rmSync(report, { force: true });
  const env = browser ? { ASSAY_BROWSER: browser } : {};
  const { code } = await runNode([playwright, 'test', ...args], { env });
  return countPlaywright(report, code === 0);
}

function hasSpecs() {
  const folder = join(root, 'e2e');
  return (
    existsSync(folder) && readdirSync(folder, { recursive: true }).some((name) => name.endsWith('.spec.ts'))
  );
}
