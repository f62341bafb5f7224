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
    // The page in the frame runs no scripts, a test's included: what it was given is looked at.
    const paper = preview.locator('iframe');
    await expect(paper).toHaveAttribute('srcdoc', /<h1[^>]*>Wadi Sarab: what is held, and by whom<\/h1>/);
    await dialog.getByLabel('Handling mark of the whole').fill('TLP:GREEN');
    await expect(paper).toHaveAttribute('srcdoc', /Handling: TLP:GREEN/);
  });

  await test.step('data as rows and lines', async () => {
    await format.selectOption('xlsx');
    await expect(preview.getByRole('table', { name: /^Highlights: 51 rows/ })).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().include('[role=dialog]').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    await format.selectOption('bibtex');
    await expect(preview.locator('pre')).toHaveText(/^@/);
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

test('a redacted, encrypted case opens with its passphrase only, and without what was struck out', async ({
  assay,
}) => {
  test.setTimeout(120_000);
  const { page, exportDialog } = await assay.launch({ sample: true });
  const { dialog } = exportDialog;
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await dialog.getByRole('combobox', { name: 'Format' }).selectOption('assay');
  await dialog
    .getByRole('combobox', { name: 'Strike out passages tagged' })
    .selectOption({ label: 'sourcing' });
  await dialog.getByLabel('Passphrase', { exact: true }).fill('four words of mine');
  await expect(dialog.getByRole('button', { name: 'Save file' })).toBeDisabled();
  await dialog.getByLabel('Passphrase again').fill('four words of mine');
  const path = await exportDialog.saveBy(
    () => dialog.getByRole('button', { name: 'Save file' }).click(),
    assay.folder,
  );
  expect((await readFile(path)).toString('latin1')).toMatch(/^age-encryption\.org\/v1\n/);

  const there = await assay.elsewhere({ files: [path] });
  const ask = there.page.getByRole('dialog', { name: 'Encrypted case' });
  await ask.getByLabel('Passphrase').fill('four words of yours');
  await ask.getByRole('button', { name: 'Open' }).click();
  await expect(ask.getByText('This is not the passphrase')).toBeVisible();
  await ask.getByLabel('Passphrase').fill('four words of mine');
  await ask.getByRole('button', { name: 'Open' }).click();
  await expect(ask).toBeHidden();
  await expect(there.page.getByText('(redacted)').first()).toBeVisible();
  await expect(there.page.getByRole('list', { name: 'Sources' }).getByRole('listitem')).toHaveCount(7);
});
