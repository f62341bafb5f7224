import { expect, test } from './fixtures';

test('the first start shows the sample case with its highlights, claims and report', async ({ assay }) => {
  let workbench = await assay.launch({ sample: true });
  const { page, annotations, report } = workbench;
  await expect(page.getByRole('button', { name: 'Cases' })).toHaveText('Wadi Sarab depot, 3 May');
  await expect(workbench.sources.getByRole('listitem').nth(5)).toBeVisible();
  await expect(workbench.sourceText.region.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(annotations.cards.first()).toBeVisible();
  await expect(page.getByRole('contentinfo')).toContainText(/\d+ highlights/);

  await workbench.show('Claims');
  await page.getByRole('list', { name: 'Claims' }).getByRole('button').first().click();
  await expect(page.getByRole('list', { name: 'asserts' }).getByRole('listitem').first()).toBeVisible();
  await workbench.show('Codebook');
  await expect(page.getByRole('treeitem').first()).toBeVisible();
  await workbench.show('Report');
  await expect(report.text.getByRole('heading', { name: 'Key judgements' })).toBeVisible();
  await expect(report.quotations.first()).toBeVisible();
  await expect(report.text.getByRole('button', { name: /^Citation: / }).first()).toBeVisible();

  await workbench.newCase('My own');
  workbench = await assay.relaunch();
  await expect(workbench.page.getByRole('button', { name: 'Cases' })).toHaveText('My own');
});

test('every highlight of the sample case can be reached from the text', async ({ assay }) => {
  const { sources, sourceText, annotations } = await assay.launch({ sample: true });
  await expect(sources.getByRole('listitem').nth(5)).toBeVisible();
  for (const item of await sources.getByRole('listitem').all()) {
    await item.getByRole('button').click();
    await expect(item.getByRole('button')).toHaveAttribute('aria-current', 'true');
    await expect(annotations.cards.first()).toBeVisible();
    await expect(sourceText.region.getByRole('button', { name: /^Highlight: / }).first()).toBeAttached();
  }
});
