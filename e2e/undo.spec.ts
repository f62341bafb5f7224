import { openDocuments } from './documents/openDocuments';
import { titles } from './documents/prepareDocuments';
import { expect, test } from './fixtures';
import type { Workbench } from './pages/Workbench';

const words = 'four workers were hurt';

async function undo({ page }: Workbench): Promise<void> {
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
}

async function redo({ page }: Workbench): Promise<void> {
  await page.getByRole('button', { name: 'Redo', exact: true }).click();
}

test('what was done is taken back step by step, and done again', async ({ assay }) => {
  const workbench = await openDocuments(assay, 'report');
  const { sourceText, annotations } = workbench;
  await sourceText.highlight(words);
  await annotations.addTag('Casualties');
  await annotations.writeNote('Ask the hospital.');
  await annotations.act(words, 'Delete');
  await expect(annotations.cards).toHaveCount(0);

  await undo(workbench);
  await expect(annotations.card(words)).toContainText('Ask the hospital.');
  await undo(workbench);
  await expect(annotations.card(words)).not.toContainText('Ask the hospital.');
  await expect(annotations.card(words)).toContainText('Casualties');
  await undo(workbench);
  await expect(annotations.card(words)).not.toContainText('Casualties');
  await undo(workbench);
  await expect(annotations.cards).toHaveCount(0);

  await redo(workbench);
  await redo(workbench);
  await redo(workbench);
  await expect(annotations.card(words)).toContainText('Casualties');
  await expect(annotations.card(words)).toContainText('Ask the hospital.');
  await redo(workbench);
  await expect(annotations.cards).toHaveCount(0);
  await workbench.saved();
});

test('undo reaches back beyond a restart, by the keys', async ({ assay }) => {
  let workbench = await openDocuments(assay, 'report');
  await workbench.sourceText.highlight(words);
  await workbench.annotations.addTag('Casualties');
  await workbench.annotations.act(words, 'Delete');
  await expect(workbench.annotations.cards).toHaveCount(0);
  await workbench.saved();

  workbench = await assay.relaunch();
  await workbench.openSource(titles.report);
  await expect(workbench.annotations.cards).toHaveCount(0);
  await workbench.page.keyboard.press('ControlOrMeta+z');
  await expect(workbench.annotations.card(words)).toContainText('Casualties');
  await workbench.page.keyboard.press('ControlOrMeta+z');
  await expect(workbench.annotations.card(words)).not.toContainText('Casualties');
  await workbench.page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(workbench.annotations.card(words)).toContainText('Casualties');
});

test('a deleted highlight comes back from its toast with everything it had', async ({ assay }) => {
  const workbench = await openDocuments(assay, 'report');
  const { sourceText, annotations } = workbench;
  await sourceText.highlight(words);
  await annotations.addTag('Casualties');
  await annotations.act(words, 'Delete');
  await expect(annotations.cards).toHaveCount(0);
  await workbench.toasts
    .filter({ hasText: 'in the bin' })
    .getByRole('button', { name: 'Bring it back' })
    .click();
  await expect(annotations.card(words)).toContainText('Casualties');
});

test('a source in the bin takes its highlights along and brings them back', async ({ assay }) => {
  const workbench = await openDocuments(assay, 'report', 'log');
  await workbench.sourceText.highlight(words);
  await workbench.command('Move this source to the bin');
  await expect(workbench.source(titles.report)).toBeHidden();
  await expect(workbench.source(titles.log)).toBeVisible();
  await undo(workbench);
  await workbench.openSource(titles.report);
  await expect(workbench.annotations.card(words)).toBeVisible();
});
