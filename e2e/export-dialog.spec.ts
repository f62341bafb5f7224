import { readdir, readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures';

test('what goes out is seen before it is made, and the dialog is as it was left', async ({ assay }) => {
  const { page, exportDialog } = await assay.launch({ sample: true });
  const { dialog } = exportDialog;
  const format = dialog.getByRole('combobox', { name: 'Format' });
  const preview = dialog.getByRole('region', { name: 'Preview' });
  const open = () => page.getByRole('button', { name: 'Export', exact: true }).click();

  await open();
  await expect(dialog.getByText(/^Taken from the report, 7 sources, 51 highlights/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Preview' }).click();

  await test.step('documents as pages', async () => {
    await format.selectOption('docx');
    const paper = preview.frameLocator('iframe');
    await expect(paper.getByRole('heading', { level: 1 })).toHaveText(
      'Wadi Sarab: what is held, and by whom',
    );
    await dialog.getByLabel('Handling mark of the whole').fill('TLP:GREEN');
    await expect(paper.getByText('Handling: TLP:GREEN')).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).include('[role=dialog]').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });

  await test.step('data as rows and lines', async () => {
    await format.selectOption('xlsx');
    await expect(preview.getByRole('table', { name: /^Highlights: 51 rows/ })).toBeVisible();
    await format.selectOption('bibtex');
    await expect(preview.getByText('@')).toBeVisible();
    await format.selectOption('qdpx');
    await expect(preview.getByText('project.qde')).toBeVisible();
  });

  await test.step('each format with its last settings', async () => {
    await format.selectOption('html');
    await dialog.getByLabel('Handling mark of the whole').fill('TLP:AMBER');
    const path = await exportDialog.saveBy(
      () => dialog.getByRole('button', { name: 'Save file' }).click(),
      assay.folder,
    );
    expect(await readFile(path, 'utf8')).toContain('Handling: TLP:AMBER');
    await open();
    await expect(format).toHaveValue('html');
    await expect(dialog.getByLabel('Handling mark of the whole')).toHaveValue('TLP:AMBER');
    await expect(preview).toBeVisible();
  });
});

test('a report is laid out as PDF, and one that is cancelled leaves nothing', async ({ assay }) => {
  test.setTimeout(120_000);
  const { page, exportDialog } = await assay.launch({ sample: true });
  const path = await exportDialog.save('PDF', assay.folder);
  expect((await readFile(path)).subarray(0, 5).toString()).toBe('%PDF-');
  expect(await readdir(assay.dataFolder)).not.toContainEqual(expect.stringMatching(/^printing-/));

  const { dialog } = exportDialog;
  let downloads = 0;
  page.on('download', () => {
    downloads += 1;
  });
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await dialog.getByRole('button', { name: 'Save file' }).click();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog.getByRole('button', { name: 'Save file' })).toBeEnabled();
  await expect(dialog.getByRole('alert')).toBeHidden();
  await expect
    .poll(async () => (await readdir(assay.dataFolder)).filter((name) => name.startsWith('printing-')))
    .toEqual([]);
  expect(downloads).toBe(0);
});
