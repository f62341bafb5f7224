import './lib/requireNode.mjs';
import { mkdirSync, rmSync } from 'node:fs';
import { build } from './lib/build.mjs';
import { checkElectron } from './lib/checkElectron.mjs';
import { electronRuntime, fetchElectron } from './lib/electron.mjs';
import { endToEndTests } from './lib/endToEndTests.mjs';
import { failedTests } from './lib/failedTests.mjs';
import { ensureBrowser } from './lib/fetchBrowser.mjs';
import { fuzzTests } from './lib/fuzzTests.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { missingJudges } from './lib/judges.mjs';
import { withLock } from './lib/lock.mjs';
import { resultsFolder } from './lib/paths.mjs';
import { Steps } from './lib/steps.mjs';
import { closingLine, oneTest } from './lib/testCounts.mjs';
import { typecheck } from './lib/typecheck.mjs';
import { unitTests } from './lib/unitTests.mjs';

const steps = new Steps();

async function runAll() {
  const installed = await steps.run('Install', async () => oneTest(await ensureInstalled(console.log)));
  if (!installed) return;
  rmSync(resultsFolder, { recursive: true, force: true });
  mkdirSync(resultsFolder, { recursive: true });

  if (process.env.ASSAY_TEST_ELECTRON === '1' && !electronRuntime()) {
    await steps.run('Electron runtime', async () => oneTest((await fetchElectron(300_000)).state === 'had'));
  }
  const browser = await ensureBrowser(console.log);
  console.log(browser ? `Browser: ${browser}` : 'Browser: none could be found or fetched');
  for (const line of missingJudges()) console.log(`Note: ${line}.`);

  // Loaded when first used: it needs an installed package.
  const lint = () => import('./lib/lint.mjs');
  await steps.run('Types', async () => oneTest(await typecheck()));
  await steps.run('Lint', async () => oneTest(await (await lint()).lintStyle()));
  await steps.run('Layers', async () => oneTest((await lint()).lintLayers()));
  // Before the unit tests: some of them run what was built.
  const built = await steps.run('Build', async () => oneTest(await withLock('build', () => build())));
  if (built) await steps.run('Electron configuration', async () => oneTest(checkElectron()));
  await steps.run('Unit tests', () => unitTests());
  await steps.run('Fuzzing', () => fuzzTests());
  if (!built) steps.cannot('End-to-end tests', 'the build failed');
  else if (!browser) steps.cannot('End-to-end tests', 'no browser; name one in ASSAY_BROWSER');
  else await steps.run('End-to-end tests', () => endToEndTests(browser));
}

await runAll();
console.log(`\n${steps.summary()}\n`);
for (const line of failedTests()) console.log(`Failed: ${line}`);
console.log(closingLine(steps.counts));
process.exitCode = steps.counts.failed > 0 ? 1 : 0;
