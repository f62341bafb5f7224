import { mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { pngBytes } from '../src/core/import/testing/tinyPictures';
import { expect, test } from './fixtures';
import { dropOn } from './pages/dropOn';
import type { Workbench } from './pages/Workbench';

/** Small texts, none like another. */
async function smallTexts(folder: string, count: number): Promise<string> {
  const target = join(folder, 'small');
  for (let place = 0; place < count; place++) {
    const week = join(target, `week ${place % 4}`);
    await mkdir(week, { recursive: true });
    const text = `Note ${place}\n\n${`Gauge ${place} stood at ${place * 7} before noon. `.repeat(60)}`;
    await writeFile(join(week, `${place}.txt`), text);
    await utimes(join(week, `${place}.txt`), 1_700_000_000, 1_700_000_000);
  }
  return target;
}

const mail = [
  'MIME-Version: 1.0',
  'Message-ID: <weir-1@example.org>',
  'Date: Sat, 12 Jul 2025 10:00:00 +0000',
  'From: Desk <desk@example.org>',
  'To: Analyst <analyst@example.org>',
  'Subject: Readings of the Lower Weir',
  'Content-Type: multipart/mixed; boundary="part"',
  '',
  '--part',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'The readings are attached.',
  '--part',
  'Content-Type: text/plain; charset=utf-8; name="readings.txt"',
  'Content-Disposition: attachment; filename="readings.txt"',
  '',
  'Nine readings of the gauge at the sluice.',
  '--part--',
  '',
].join('\r\n');

/** How many files the browser keeps for a restart. */
function keptInPage(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done, fail) => {
        const opening = indexedDB.open('assay-import');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const counting = opening.result.transaction('kept').objectStore('kept').count();
          counting.onsuccess = () => {
            opening.result.close();
            done(counting.result);
          };
        };
      }),
  );
}

async function dropAndWait(workbench: Workbench, paths: readonly string[], timeout: number): Promise<string> {
  await dropOn(workbench.page, paths);
  await expect(workbench.importReport.getByRole('button', { name: 'Close import report' })).toBeVisible({
    timeout,
  });
  return workbench.importReport.getByRole('status').innerText();
}

test('what is attached to a mail is a source of its own, and keeps the mail it was in', async ({ assay }) => {
  const path = join(assay.folder, 'readings.eml');
  await writeFile(path, mail);
  const workbench = await assay.launch();
  expect(await dropAndWait(workbench, [path], 60_000)).toBe('2 taken in');
  await workbench.source('readings').last().getByRole('button').click();
  await expect(workbench.sourceText.region).toContainText('Nine readings of the gauge');
  // The mail again, as a copy: it is known, and so is what was in it.
  const copy = join(assay.folder, 'copy.eml');
  await writeFile(copy, mail);
  expect(await dropAndWait(workbench, [copy], 60_000)).toBe('0 taken in, 2 here already');
});

test('200 files go in with the window usable, with their paths and times, as one step to undo', async ({
  assay,
}) => {
  test.setTimeout(180_000);
  const folder = await smallTexts(assay.folder, 200);
  const workbench = await assay.launch();
  const { page } = workbench;
  await dropOn(page, [folder]);
  await expect(workbench.importReport).toBeVisible();
  // The window answers while it goes on.
  await workbench.show('Codebook');
  await workbench.show('Sources');
  const report = workbench.importReport;
  await expect(report.getByRole('status')).toHaveText('200 taken in', { timeout: 90_000 });
  await workbench.saved();
  await report.getByRole('button', { name: 'Full report…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Import report' });
  await expect(dialog.getByRole('listitem').first()).toContainText('small/week 0/0.txt');
  const saving = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save as CSV' }).click();
  expect((await saving).suggestedFilename()).toBe('Import report.csv');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await report.getByRole('button', { name: 'Close import report' }).click();
  // It can be read later, too.
  await workbench.command('Import report');
  await expect(dialog.getByText('200 taken in')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(workbench.sources.getByRole('listitem')).toHaveCount(0, { timeout: 30_000 });
});

test('an import can be paused and goes on; cancelled, it leaves what was taken in', async ({ assay }) => {
  test.setTimeout(180_000);
  const folder = await smallTexts(assay.folder, 600);
  const workbench = await assay.launch();
  const report = workbench.importReport;
  await dropOn(workbench.page, [folder]);
  await report.getByRole('button', { name: 'Pause import' }).click();
  await expect(report.getByText(/^Paused: \d+ of 600 files$/)).toBeVisible();
  await report.getByRole('button', { name: 'Continue import' }).click();
  await expect(report.getByRole('button', { name: 'Pause import' })).toBeVisible();
  await expect(workbench.sources.getByRole('listitem').first()).toBeVisible({ timeout: 30_000 });
  await report.getByRole('button', { name: 'Cancel' }).click();
  const status = report.getByRole('status');
  await expect(status).toHaveText(/^\d+ taken in, \d+ left out$/, { timeout: 30_000 });
  const taken = Number.parseInt(await status.innerText(), 10);
  expect(taken).toBeGreaterThan(0);
  await workbench.saved();
  await expect(workbench.sources.getByRole('listitem').first()).toHaveAttribute(
    'aria-setsize',
    String(taken),
  );
});

test('a window reloaded in mid-import goes on with what was dropped: every file once, none twice', async ({
  assay,
}) => {
  test.setTimeout(180_000);
  const folder = await smallTexts(assay.folder, 400);
  await writeFile(join(folder, 'dam.html'), '<p>The dam. <img src="dam_files/a.png" alt="A map"></p>');
  await mkdir(join(folder, 'dam_files'));
  await writeFile(join(folder, 'dam_files', 'a.png'), pngBytes);
  const workbench = await assay.launch();
  const { page, importReport } = workbench;
  await dropOn(page, [folder]);
  await expect(workbench.sources.getByRole('listitem').first()).toBeVisible({ timeout: 30_000 });
  await importReport.getByRole('button', { name: 'Pause import' }).click();
  await expect(importReport).toContainText('Assay may be closed', { timeout: 30_000 });
  await page.reload();
  const interrupted = page.getByRole('region', { name: 'Interrupted import' });
  await expect(interrupted.getByRole('status')).toHaveText(
    /^An import was interrupted: \d+ files are not taken in$/,
    { timeout: 30_000 },
  );
  await expect(interrupted.getByRole('listitem').first()).toContainText('small/');
  await interrupted.getByRole('button', { name: /^Go on with \d+ files$/ }).click();
  await expect(interrupted).toBeHidden();
  const status = importReport.getByRole('status');
  await expect(status).toHaveText(/^\d+ taken in(, \d+ here already)?$/, { timeout: 90_000 });
  await expect(workbench.sources.getByRole('listitem').first()).toHaveAttribute('aria-setsize', '401');
  await workbench.saved();
  const journals = await readdir(join(assay.dataFolder, 'cases'), { recursive: true });
  const journal = journals.filter((name) => name.endsWith('journal.jsonl'));
  const lines = await Promise.all(
    journal.map((name) => readFile(join(assay.dataFolder, 'cases', name), 'utf8')),
  );
  const taken = [...lines.join('').matchAll(/"filePath":"(small[^"]+)"/g)].map(([, path]) => path).sort();
  const dropped = Array.from({ length: 400 }, (_, place) => `small/week ${place % 4}/${place}.txt`);
  expect(taken).toEqual([...dropped, 'small/dam.html'].sort());
  expect(lines.join('').split('"fileModifiedAt":"2023-11-14T22:13:20.000Z"')).toHaveLength(401);
  await page.reload();
  await expect(workbench.sources.getByRole('listitem').first()).toBeVisible({ timeout: 30_000 });
  await expect(interrupted).toBeHidden();
  expect(await keptInPage(page)).toBe(0);
});

test('an interrupted import whose files are no longer wanted is forgotten with what was kept', async ({
  assay,
}) => {
  test.setTimeout(180_000);
  const folder = await smallTexts(assay.folder, 200);
  const workbench = await assay.launch();
  const { page, importReport } = workbench;
  await dropOn(page, [folder]);
  await importReport.getByRole('button', { name: 'Pause import' }).click();
  await expect(importReport).toContainText('Assay may be closed', { timeout: 30_000 });
  await page.reload();
  const interrupted = page.getByRole('region', { name: 'Interrupted import' });
  await interrupted.getByRole('button', { name: 'Forget the interrupted import' }).click({ timeout: 30_000 });
  await expect(interrupted).toBeHidden();
  await expect.poll(() => keptInPage(page)).toBe(0);
});

test('a folder named on the command line goes in with all that is in it', async ({ assay }) => {
  test.setTimeout(180_000);
  const folder = await smallTexts(assay.folder, 100);
  await writeFile(join(folder, '.hidden'), 'hidden');
  const workbench = await assay.launch({ sample: true, files: [folder, join(folder, 'week 0', '0.txt')] });
  await expect(workbench.importReport.getByRole('status')).toHaveText('100 taken in', { timeout: 90_000 });
  await workbench.saved();
});
