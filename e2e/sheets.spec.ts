import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures';

/** Names over the columns, then rows of a name, figures and words. */
function sheet(rows: number, columns: number): string {
  const head = Array.from({ length: columns }, (_, column) => `Name ${column + 1}`).join(',');
  const body = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) =>
      column === 0 ? `Post ${row + 2}` : column % 2 ? String(row * 7 + column) : `w${row + 2}x${column + 1}`,
    ).join(','),
  );
  return `${head}\n${body.join('\n')}\n`;
}

test('a sheet of 50,000 rows is read from its first row to its last, its names in sight', async ({
  assay,
}) => {
  test.setTimeout(180_000);
  const path = join(assay.folder, 'posts.csv');
  await writeFile(path, sheet(50_000, 8));
  const workbench = await assay.launch();
  const { page, sourceText, annotations } = workbench;
  await workbench.importFiles([path]);
  const names = sourceText.region.getByText('Name 3', { exact: true });
  await expect(names.and(page.locator('[data-start]'))).toBeVisible({ timeout: 60_000 });
  await sourceText.region.focus();
  await page.keyboard.press('ControlOrMeta+End');
  const last = sourceText.region.getByText('Post 50001', { exact: true });
  await expect(last).toBeInViewport();
  // The columns' names stand above it, drawn once more.
  await expect(names.and(page.locator('[aria-hidden] *'))).toBeInViewport();
  await expect(page.getByRole('row').filter({ hasText: 'Post 50001' })).toHaveAttribute(
    'aria-rowindex',
    '50001',
  );
  expect(await sourceText.region.locator('td').count()).toBeLessThan(20_000);
  await sourceText.highlight('w50001x3');
  await expect(annotations.card('w50001x3')).toContainText('row 50001');
  await page.keyboard.press('ControlOrMeta+Home');
  await expect(sourceText.region.getByText('Post 2', { exact: true })).toBeInViewport();
});

test('a sheet of 500 columns is scrolled sideways in its own frame, by keys too, and words far to the right are found and marked', async ({
  assay,
}) => {
  test.setTimeout(180_000);
  const path = join(assay.folder, 'wide.csv');
  await writeFile(path, sheet(300, 500));
  const workbench = await assay.launch();
  const { page, sourceText, annotations } = workbench;
  await workbench.importFiles([path]);
  const { region } = sourceText;
  await expect(region.getByText('Post 2', { exact: true })).toBeVisible({ timeout: 60_000 });
  const bar = region.getByRole('group', { name: 'Table of 500 columns, scrolled sideways' });
  await bar.focus();
  await page.keyboard.press('End');
  await expect(region.getByText('w2x499', { exact: true })).toBeInViewport();
  await page.keyboard.press('Home');
  await expect(region.getByText('w2x3', { exact: true })).toBeInViewport();
  for (let press = 0; press < 4; press++) await page.keyboard.press('ArrowRight');
  await expect.poll(() => bar.evaluate((element) => element.scrollLeft)).toBeGreaterThan(50);
  // The pane itself has not moved, and the rows' numbers are still there.
  expect(await region.evaluate((element) => element.scrollLeft)).toBe(0);
  await expect(region.locator('[data-number="2"]')).toBeInViewport();

  await page.keyboard.press('ControlOrMeta+f');
  await page.getByRole('textbox', { name: 'Find in source' }).fill('w250x499');
  await expect(page.getByRole('search')).toContainText('1 of 1');
  const cell = region.getByText('w250x499', { exact: true });
  await expect(cell).toBeInViewport({ ratio: 1 });
  await expect(
    region.getByText('Name 499', { exact: true }).and(page.locator('[aria-hidden] *')),
  ).toBeInViewport();
  await page.keyboard.press('Escape');
  expect(await region.locator('td, th').count()).toBeLessThan(20_000);
  await sourceText.highlight('w250x499');
  await expect(annotations.card('w250x499')).toContainText('row 250');

  // Back at the left its mark in the margin is still there, and its card leads to it again.
  await bar.evaluate((element) => {
    element.scrollLeft = 0;
  });
  await expect(region.getByText('Post 250', { exact: true })).toBeInViewport();
  await expect(cell).toHaveCount(0);
  await expect(sourceText.mark('w250x499')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await annotations.choose('w250x499');
  await expect(cell).toBeInViewport({ ratio: 1 });

  await page.emulateMedia({ reducedMotion: 'reduce' });
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.failureSummary}`)).toEqual([]);
});
