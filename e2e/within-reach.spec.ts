import { openDocuments } from './documents/openDocuments';
import { titles } from './documents/prepareDocuments';
import { expect, test } from './fixtures';

test('the selection toolbar stands at the words that were dragged over', async ({ assay }) => {
  const { page, sourceText } = await openDocuments(assay, 'report');
  const words = (await sourceText.region.locator('p').last().innerText()).split(' ').slice(0, 3).join(' ');
  await sourceText.select(words);
  const toolbar = await sourceText.toolbar.boundingBox();
  const selection = await page.evaluate(() => {
    const { top, bottom, left } = getSelection()?.getRangeAt(0).getBoundingClientRect() ?? new DOMRect();
    return { top, bottom, left };
  });
  const [above, below] = [
    selection.top - ((toolbar?.y ?? 0) + (toolbar?.height ?? 0)),
    (toolbar?.y ?? 0) - selection.bottom,
  ];
  expect(Math.max(above, below)).toBeGreaterThanOrEqual(0);
  expect(Math.max(above, below)).toBeLessThan(40);
});

test('at twice the size every list can be had, and what is chosen in it', async ({ assay }) => {
  const workbench = await openDocuments(assay, 'report', 'log');
  const { page, annotations, navigation, sources } = workbench;
  await page.setViewportSize({ width: 640, height: 400 });
  await expect(annotations.region).toBeVisible();
  await expect(sources).toBeHidden();
  await workbench.show('Sources');
  await expect(sources).toBeVisible();
  await sources.getByRole('listitem').filter({ hasText: titles.log }).getByRole('button').click();
  await expect(annotations.region).toBeVisible();
  for (const button of await navigation.getByRole('button').all())
    await expect(button).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('button', { name: 'Export' })).toHaveText('Export');
  const box = await page.getByRole('button', { name: 'Export' }).boundingBox();
  expect(box?.width).toBeGreaterThan(50);
});
