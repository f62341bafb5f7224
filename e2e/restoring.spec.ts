import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openDocuments } from './documents/openDocuments';
import { titles } from './documents/prepareDocuments';
import { expect, test } from './fixtures';
import { runAssay } from './readers/runAssay';

const words = 'four workers were hurt';

/** The journal of the case that specs work in: the sample case lies beside it. */
async function ownJournal(dataFolder: string): Promise<{ path: string; text: string }> {
  const cases = join(dataFolder, 'cases');
  for (const caseId of await readdir(cases)) {
    const path = join(cases, caseId, 'journal.jsonl');
    const text = await readFile(path, 'utf8');
    if (text.includes('"Test case"')) return { path, text };
  }
  throw new Error('There is no such case');
}

test('a case whose journal rotted is lost to an empty profile', async ({ assay }) => {
  let workbench = await openDocuments(assay, 'report');
  await workbench.sourceText.highlight(words);
  await workbench.annotations.addTag('Casualties');
  await workbench.saved();
  await assay.stop();
  await workbench.page.context().close();
  const journal = await ownJournal(assay.dataFolder);
  const lines = journal.text.split('\n');
  lines[1] = lines[1]?.replace('"sequence":2', '"sequence":3') ?? '';
  await writeFile(journal.path, lines.join('\n'));
  const verified = await runAssay('verify', assay.dataFolder);
  expect(verified.output).toContain('journal.jsonl line 2');
  expect(verified.code).toBe(1);

  workbench = await assay.relaunch();
  await workbench.page.getByRole('button', { name: 'Cases' }).click();
  const dialog = workbench.page.getByRole('dialog', { name: 'Cases' });
  await expect(dialog).toContainText('Line 2 of the journal');
  await dialog.getByRole('button', { name: 'Restore…' }).first().click();
  await expect(workbench.toasts.filter({ hasText: 'put together again' })).toContainText('is kept as');
  await workbench.openSource(titles.report);
  await expect(workbench.annotations.card(words)).toContainText('Casualties');
  await workbench.saved();
  expect(await readFile(journal.path, 'utf8')).toBe(journal.text);
  await assay.stop();
  expect((await runAssay('verify', assay.dataFolder)).output).toContain('everything matches');
});

test('an earlier state cannot be gone back to, or what came after it is lost', async ({ assay }) => {
  let workbench = await openDocuments(assay, 'report');
  await workbench.sourceText.highlight(words);
  await workbench.saved();
  workbench = await assay.relaunch();
  await workbench.openSource(titles.report);
  await workbench.annotations.act(words, 'Delete');
  await expect(workbench.annotations.cards).toHaveCount(0);
  await workbench.command('Restore an earlier state');
  const { page } = workbench;
  const dialog = page.getByRole('dialog', { name: 'Restore' });
  await dialog.getByRole('radio').first().check();
  await dialog.getByRole('button', { name: 'Go back to it' }).click();
  await expect(workbench.annotations.card(words)).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await expect(workbench.annotations.cards).toHaveCount(0);

  await workbench.show('History');
  await page.getByRole('button', { name: /^Take in/ }).click();
  await page.getByRole('button', { name: 'Go back to how it was then' }).click();
  await expect(page.getByRole('button', { name: /^Go back to how it was after change 2/ })).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await workbench.openSource(titles.report);
  await expect(workbench.annotations.card(words)).toBeVisible();
  await workbench.saved();
});
