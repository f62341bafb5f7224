import { openDocuments } from './documents/openDocuments';
import { expect, test } from './fixtures';

test('matches in the open source are counted and walked through', async ({ assay }) => {
  const { page, sourceText } = await openDocuments(assay, 'report');
  await sourceText.region.click();
  await page.keyboard.press('ControlOrMeta+f');
  const bar = page.getByRole('search');
  const field = bar.getByRole('textbox', { name: 'Find in source' });
  await expect(field).toBeFocused();

  await field.fill('pump house');
  await expect(bar).toContainText('1 of 2');
  await field.press('Enter');
  await expect(bar).toContainText('2 of 2');
  await field.press('Shift+Enter');
  await expect(bar).toContainText('1 of 2');

  await field.fill('THE');
  await bar.getByRole('button', { name: 'Match case' }).click();
  await expect(bar).toContainText('None found');
  await bar.getByRole('button', { name: 'Match case' }).click();
  await bar.getByRole('button', { name: 'Whole words' }).click();
  await expect(bar).toContainText(/1 of \d+/);

  await field.press('Escape');
  await expect(bar).toBeHidden();
  await expect(sourceText.region).toBeFocused();
});

test('the selected words are what is looked for', async ({ assay }) => {
  const { page, sourceText } = await openDocuments(assay, 'report');
  await sourceText.select('Lower Weir');
  await page.keyboard.press('ControlOrMeta+f');
  const bar = page.getByRole('search');
  await expect(bar.getByRole('textbox', { name: 'Find in source' })).toHaveValue('Lower Weir');
  await expect(bar).toContainText(/of 2/);
});
