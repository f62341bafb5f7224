import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { Reviewer } from '../src/core/exchange/docxReview/testing/Reviewer';
import { readDocx } from '../src/core/export/testing/readDocx';
import { expect, test } from './fixtures';
import { dropOn } from './pages/dropOn';

test('a Word document of the case that a reviewer worked on brings its changes back, each taken over or left', async ({
  assay,
}) => {
  test.setTimeout(120_000);
  const workbench = await assay.launch({ sample: true });
  const { page, annotations, exportDialog } = workbench;
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
  await expect(annotations.region).toBeAttached();
});
