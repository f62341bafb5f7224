import { openDocuments } from './documents/openDocuments';
import { titles } from './documents/prepareDocuments';
import { expect, test } from './fixtures';

test('words, a phrase, a beginning and Arabic are found, and one key leads to the passage', async ({
  assay,
}) => {
  const workbench = await openDocuments(assay, 'report', 'log', 'courier', 'voices');
  const { page } = workbench;
  await workbench.show('Search');
  const box = page.getByRole('searchbox', { name: 'Search the case' });
  const results = page.getByRole('listbox', { name: 'Search results' });
  const hits = results.getByRole('option');

  await box.fill('transformer friday');
  await expect(hits).toHaveCount(0);
  await box.fill('spare friday');
  await expect(results.getByRole('group', { name: titles.log })).toBeVisible();

  await box.fill('“pump house”');
  await expect(hits.filter({ hasText: 'pump house' }).first()).toBeVisible();
  await expect(results.getByRole('group', { name: titles.log })).toBeHidden();

  await box.fill('anonym*');
  await expect(hits).toHaveCount(1);
  await expect(hits.locator('mark')).toHaveText('anonymity');

  await box.fill('انفجارين');
  await expect(results.getByRole('group', { name: titles.voices })).toBeVisible();

  // Enter is about what is typed now, however early it comes.
  await box.fill('scorch');
  await box.press('Enter');
  await expect(workbench.sourceText.region.getByText('scorch marks on the roof')).toBeInViewport();
});

test('notes, tags and claims are found, too', async ({ assay }) => {
  const workbench = await openDocuments(assay, 'report');
  const { page, annotations, sourceText } = workbench;
  await sourceText.highlight('four workers were hurt');
  await annotations.addTag('Casualties');
  await annotations.writeNote('The hospital confirmed two.');
  await workbench.saved();
  await workbench.show('Search');
  const box = page.getByRole('searchbox', { name: 'Search the case' });
  const hits = page.getByRole('listbox', { name: 'Search results' }).getByRole('option');
  await box.fill('hospital confirmed');
  await expect(hits.filter({ hasText: 'The hospital confirmed two.' })).toBeVisible();
  await box.fill('casualties');
  await expect(hits.filter({ hasText: 'Casualties' }).first()).toBeVisible();
});
