import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { takeInAll } from '@core/import/takeInAll';
import { dropOn } from '../e2e/pages/dropOn';
import { provideAssets } from '../src/core/import/testing/provideAssets';
import { BenchWindow } from './support/BenchWindow';
import { caseWithHighlights } from './support/caseWithHighlights';
import { type ImportMix, importMix, writeImportMix } from './support/importMix';
import { seededText } from './support/seededText';
import { comparedRow } from './support/targetTable';

/**
 * A folder of 1,000 mixed files (articles of 400 words as text, Markdown and web pages, some PDFs and mails with an
 * attachment) taken in by the built window (loopback host, Chromium), beside the mere reading of the same
 * documents in one thread, without a window, a vault or a case.
 */
const files = Number(process.argv[2] ?? 1_000);
const small = { fileName: 'Begin here.txt', text: `Begin here\n\n${seededText(2_000, 3)}`, highlights: 0 };

const mix = importMix(files);
const folder = await mkdtemp(join(tmpdir(), 'assay-import-'));
try {
  const dropped = await writeImportMix(folder, mix);
  const reading = await readOnly(folder, mix);
  const window = await BenchWindow.open(await caseWithHighlights('Import', [small]));
  const { page } = window;
  try {
    await window.rest();
    const before = await window.memory();
    const worked = await window.work();
    await page.evaluate(watchTasks);
    const begun = performance.now();
    await dropOn(page, [dropped]);
    const status = page.getByRole('region', { name: 'Import' }).getByRole('status');
    await status
      .filter({ hasText: 'taken in,' })
      .or(status.filter({ hasText: /^[\d,]+ taken in$/ }))
      .waitFor({ timeout: 900_000 });
    await window.rest(0);
    const seconds = (performance.now() - begun) / 1_000;
    const said = await status.textContent();
    const work = (await window.work()) - worked;
    await window.rest(3_000);
    const { longest, above } = await page.evaluate(tasksSeen);
    const after = await window.memory();
    console.log(`${files} files, ${mix.sources} sources: ${said}`);
    console.table([
      comparedRow({
        what: `${files} files in one drop, until all is saved`,
        value: seconds,
        beside: reading,
        unit: 's',
        most: 60,
      }),
      comparedRow({
        what: 'work on the page’s thread meanwhile',
        value: work,
        beside: Number.NaN,
        unit: 's',
      }),
      comparedRow({
        what: 'longest task on the page',
        value: longest,
        beside: Number.NaN,
        unit: 'ms',
        most: 100,
      }),
      comparedRow({ what: 'tasks above 50 ms, together', value: above, beside: Number.NaN, unit: 'ms' }),
      comparedRow({
        what: 'memory, JavaScript heap',
        value: after.heap / 1e6,
        beside: before.heap / 1e6,
        unit: 'MB',
        mostAbove: 60,
      }),
      comparedRow({
        what: 'memory, process of the page',
        value: (after.process ?? Number.NaN) / 1e6,
        beside: (before.process ?? Number.NaN) / 1e6,
        unit: 'MB',
        mostAbove: 300,
      }),
    ]);
  } finally {
    await window.close();
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** Seconds to read the documents of the mix and nothing else. */
async function readOnly(root: string, { files: all }: ImportMix): Promise<number> {
  provideAssets();
  const about = { filePath: null, caseId: '7c9e6679-7425-40de-944b-e07fc1f90ae7', by: 'Bench' };
  const begun = performance.now();
  for (const { path } of all) {
    const bytes = new Uint8Array(await readFile(join(root, path)));
    const at = new Date().toISOString();
    for await (const { name, result } of takeInAll({ ...about, bytes, fileName: path, at }))
      if (!result.ok) throw new Error(`${name}: ${result.error.message}`);
  }
  return (performance.now() - begun) / 1_000;
}

/** Runs in the page: remembers every task of more than 50 ms from now on. */
function watchTasks(): void {
  const tasks: number[] = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  }).observe({ type: 'longtask' });
  (globalThis as unknown as { longTasks: number[] }).longTasks = tasks;
}

/** Runs in the page. Milliseconds. */
function tasksSeen(): { longest: number; above: number } {
  const tasks = (globalThis as unknown as { longTasks: number[] }).longTasks;
  return { longest: Math.max(0, ...tasks), above: tasks.reduce((sum, task) => sum + task, 0) };
}
