import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures';
import type { Workbench } from './pages/Workbench';

async function openCompare(workbench: Workbench, picture: string): Promise<Locator> {
  await workbench.show('Compare');
  const compare = workbench.page.getByRole('region', { name: 'Compare' });
  await compare.getByRole('tab', { name: picture }).click();
  return compare;
}

/** The words listed below a picture, the first of which is shown in the source. */
async function expectWordsShown({ page, sourceText }: Workbench): Promise<void> {
  const words = page.getByRole('region', { name: 'Words' });
  const first = words.getByRole('button', { name: /./ }).and(page.locator('[aria-current]')).first();
  await expect(first).toBeVisible();
  const text = (await first.textContent()) ?? '';
  await expect(sourceText.region.getByText(text.slice(0, 24)).first()).toBeInViewport();
}

test('a cell of the matrix leads to the words, by mouse and by keys', async ({ assay }) => {
  const workbench = await assay.launch({ sample: true });
  const { page } = workbench;
  const compare = await openCompare(workbench, 'Matrix');
  const grid = compare.getByRole('grid', { name: 'Who says what' });
  await grid
    .getByRole('gridcell', { name: /asserts/ })
    .first()
    .click();
  await expectWordsShown(workbench);
  await page.getByRole('button', { name: 'Close the words' }).click();

  await grid.getByRole('rowheader').first().click();
  await expect(grid.getByRole('rowheader').first()).toBeFocused();
  await page.keyboard.press('ArrowRight');
  const cell = grid.getByRole('gridcell').first();
  await expect(cell).toBeFocused();
  await page.keyboard.press('Enter');
  await expectWordsShown(workbench);
});

test('filters narrow the matrix, and “As a table” shows the same as a real one', async ({ assay }) => {
  const workbench = await assay.launch({ sample: true });
  const compare = await openCompare(workbench, 'Matrix');
  const claims = compare.getByRole('rowheader');
  await expect(claims.nth(3)).toBeVisible();
  const claim = (await claims.first().textContent()) ?? '';
  await compare.getByRole('textbox', { name: 'Filter by words' }).fill(claim.slice(0, 20));
  await expect(compare.getByRole('status', { name: 'Shown' })).toHaveText(/^1 claim ×/);
  await compare.getByRole('switch', { name: 'As a table' }).click();
  const table = compare.getByRole('table', { name: 'Who says what' });
  await expect(table.getByRole('row').nth(1)).toContainText(claim.slice(0, 20));
  await table.getByRole('button').first().click();
  await expectWordsShown(workbench);
  await compare.getByRole('button', { name: 'Show all' }).click();
  await expect(compare.getByRole('status', { name: 'Shown' })).toHaveText(/^\d\d claims ×/);
});

test('the parts of every other picture are named and lead to the words', async ({ assay }) => {
  const workbench = await assay.launch({ sample: true });
  const { page } = workbench;
  const compare = await openCompare(workbench, 'Attribution');
  const graph = compare.getByRole('group', { name: /^Who has it from whom/ });
  await graph
    .getByRole('button', { name: /has it from/ })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await expectWordsShown(workbench);
  await compare.getByRole('tab', { name: 'Timeline' }).click();
  const timeline = compare.getByRole('group', { name: /^Events and reports/ });
  await timeline
    .getByRole('button', { name: /published/ })
    .first()
    .click();
  await expectWordsShown(workbench);
  await compare.getByRole('tab', { name: 'Quantities' }).click();
  // The sample case gives numbers or not; both must say what is to be seen here.
  const numbers = compare.getByRole('group', { name: /^Numbers compared/ });
  await expect(numbers.or(compare.getByText(/stand on one axis/))).toBeVisible();
});

test('a picture is saved as SVG that strict readers accept', async ({ assay }) => {
  const workbench = await assay.launch({ sample: true });
  const compare = await openCompare(workbench, 'Attribution');
  await expect(compare.getByRole('group', { name: /^Who has it from whom/ })).toBeVisible();
  const path = await workbench.exportDialog.saveBy(
    () => compare.getByRole('button', { name: 'Save as SVG' }).click(),
    assay.folder,
  );
  expect(await readFile(path, 'utf8')).toMatch(/^<svg .*<title.*<desc.*<\/svg>\s*$/s);
  const { error, status, stderr } = spawnSync('xmllint', ['--noout', '--nonet', path], { encoding: 'utf8' });
  if (error) console.log('xmllint is not here: the saved picture is not parsed by another reader');
  else expect([status, stderr]).toEqual([0, '']);
});

test('a picture in the report follows the case and is handed over', async ({ assay }) => {
  const workbench = await assay.launch({ sample: true });
  const { report } = workbench;
  const compare = await openCompare(workbench, 'Timeline');
  await expect(compare.getByRole('group', { name: /^Events and reports/ })).toBeVisible();
  await compare.getByRole('button', { name: 'Put into the report' }).click();
  const figure = report.text.getByRole('group', { name: /^Events and reports/ });
  await expect(figure).toBeVisible();
  await workbench.saved();
  const page = await readFile(await workbench.exportDialog.save('Web page', assay.folder, /report/i), 'utf8');
  expect(page).toContain('<svg ');
  expect(page).toContain('Events and reports');
});
