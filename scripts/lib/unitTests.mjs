import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { resultsFolder, root } from './paths.mjs';
import { runNode } from './run.mjs';
import { countVitest } from './testCounts.mjs';

const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');

/** Runs vitest once; `args` narrow it down. */
export async function unitTests(args = []) {
  const report = join(resultsFolder, 'unit.json');
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code } = await runNode([vitest, 'run', ...reporters, ...args]);
  return countVitest(report, code === 0);
}
