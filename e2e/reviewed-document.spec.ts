import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { Reviewer } from '../src/core/exchange/docxReview/testing/Reviewer';
import { makeTemplate } from '../src/core/export/docx/houseStyle/testing/makeTemplate';
import { readDocx } from '../src/core/export/testing/readDocx';
import { expect, test } from './fixtures';
import { dropOn } from './pages/dropOn';

test('a Word document of the case that a reviewer worked on brings its changes back, each taken over or left', async ({
  assay,
}) => {
  test.setTimeout(120_000);
  const workbench = await assay.launch({ sample: true });
  const { page, exportDialog } = workbench;
  const bytes = new Uint8Array(await readFile(await exportDialog.save('Word document', assay.folder)));
  const docx = readDocx(bytes);
  const idIn = (text: string) => /Assay ([0-9a-f-]{36})/.exec(text)?.[1] ?? '';
  const whole = [...docx.comments].filter(([, { text }]) => !/Part \d of/.test(text));
  const [edited, deleted] = whole.map(([, { text }]) => idIn(text));
  const path = join(assay.folder, 'from the desk.docx');
  const reviewer = new Reviewer(bytes)
    .edit(edited ?? '', (lines) => [...lines, 'Have we seen the photograph?'])
    .delete(deleted ?? '');
  await writeFile(path, reviewer.save());
  await dropOn(page, [path]);
  const dialog = page.getByRole('dialog', { name: 'Reviewed document' });
  await expect(dialog).toContainText('2 changes of reviewers to look at');
  const changes = dialog.getByRole('list', { name: 'Changes' }).getByRole('listitem');
  await expect(changes.filter({ hasText: 'Edited comment' })).toContainText('Have we seen the photograph?');
  await expect(changes.filter({ hasText: 'Edited comment' }).getByRole('checkbox')).toBeChecked();
  await expect(changes.filter({ hasText: 'Deleted comment' }).getByRole('checkbox')).not.toBeChecked();
  expect((await new AxeBuilder({ page }).include('[role=dialog]').analyze()).violations).toEqual([]);
  await dialog.getByRole('button', { name: 'Take over 1 change' }).click();
  await expect(changes).toHaveCount(1);
  await dialog.getByRole('button', { name: 'Leave the rest' }).click();
  await expect(dialog).toBeHidden();
  await workbench.saved();
  await page.getByRole('navigation', { name: 'Workbench' }).getByRole('button', { name: 'History' }).click();
  await expect(page.getByText('Take over a change of “from the desk.docx”').first()).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await workbench.saved();
  await expect(page.getByRole('button', { name: 'Redo' })).toBeEnabled();
});

test('a Word document takes the look of a chosen template until it is taken away; what is no template is named', async ({
  assay,
}) => {
  test.setTimeout(120_000);
  const { page, exportDialog } = await assay.launch({ sample: true });
  const template = join(assay.folder, 'house.dotx');
  await writeFile(template, await makeTemplate());
  const broken = join(assay.folder, 'broken.dotx');
  await writeFile(broken, 'no template');
  const choose = async (path: string) => {
    const chooser = page.waitForEvent('filechooser');
    await exportDialog.dialog.getByRole('button', { name: 'Choose a template…' }).click();
    await (await chooser).setFiles(path);
  };
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await exportDialog.dialog
    .getByRole('combobox', { name: 'Format' })
    .selectOption({ label: 'Word document' });
  await choose(broken);
  await expect(exportDialog.dialog).toContainText('“broken.dotx” is no Word template');
  await choose(template);
  await expect(exportDialog.dialog).toContainText('house.dotx');
  await expect(exportDialog.dialog).not.toContainText('broken.dotx');
  await page.keyboard.press('Escape');
  const look = async () => {
    const path = await exportDialog.save('Word document', assay.folder);
    return readDocx(new Uint8Array(await readFile(path))).parts['word/styles.xml'] ?? '';
  };
  expect(await look()).toContain('House Table');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await exportDialog.dialog.getByRole('button', { name: 'Without it' }).click();
  await page.keyboard.press('Escape');
  expect(await look()).not.toContain('House Table');
});
