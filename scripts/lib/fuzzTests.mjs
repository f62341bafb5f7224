import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { resultsFolder } from './paths.mjs';
import { runTypeScript } from './runTypeScript.mjs';
import { oneTest } from './testCounts.mjs';

/** As many files for each reader with every run of the tests; `npm run fuzz` sends more. */
const each = 300;

/** Sends every reader changed files; one reader is one test. */
export async function fuzzTests() {
  const report = join(resultsFolder, 'fuzz.json');
  rmSync(report, { force: true });
  const { code } = await runTypeScript('fuzz/fuzz.ts', ['--each', String(each), '--results', resultsFolder]);
  let readers = [];
  try {
    readers = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return oneTest(false);
  }
  const failed = readers.filter(({ faults }) => faults.length > 0).length;
  return { passed: readers.length - failed, failed: failed || Number(code !== 0), skipped: 0 };
}
