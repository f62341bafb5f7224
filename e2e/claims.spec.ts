import { openDocuments } from './documents/openDocuments';
import { titles } from './documents/prepareDocuments';
import { expect, test } from './fixtures';

const claim = 'The station was hit from the air.';

test('a claim shows who asserts and who denies it, and each leads to the words', async ({ assay }) => {
  const workbench = await openDocuments(assay, 'report', 'memo');
  const { page, annotations, sourceText } = workbench;
  await sourceText.select('denied that the station had been hit');
  await sourceText.press('Claim');
  await annotations.statementForm.fill({
    claim,
    stance: 'denies',
    chain: [{ origin: 'Teravin Gazette' }, { origin: 'Ministry of Works', words: 'Indirect' }],
    credibility: '5',
    reliability: 'D',
  });
  await annotations.statementForm.save();
  await workbench.openSource(titles.memo);
  await sourceText.select('Pierced from above');
  await sourceText.press('Claim');
  await annotations.statementForm.fill({ claim, chain: [{ origin: 'Office of Water Works' }] });
  await annotations.statementForm.save();

  await workbench.show('Claims');
  const entry = page.getByRole('list', { name: 'Claims' }).getByRole('listitem');
  await expect(entry).toHaveCount(1);
  await expect(entry).toContainText('contested');
  await expect(entry.getByRole('img', { name: '1 asserts' })).toBeVisible();
  await expect(entry.getByRole('img', { name: '1 denies' })).toBeVisible();
  await entry.getByRole('button').click();
  const denials = page.getByRole('list', { name: 'denies' }).getByRole('listitem');
  await expect(denials).toContainText('Ministry of Works');
  await expect(denials.getByRole('img', { name: /D5|not usually reliable/i })).toBeVisible();
  await denials.getByRole('button', { name: 'denied that the station had been hit' }).click();
  await expect(sourceText.region.getByText('denied that the station had been hit')).toBeInViewport();

  const words = page.getByRole('textbox', { name: 'Claim', exact: true });
  await words.fill('The station was struck from the air.');
  await words.press('Enter');
  await expect(entry).toContainText('struck from the air');
  await page.getByRole('button', { name: 'Move to bin' }).click();
  await expect(entry).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await expect(entry).toContainText('struck from the air');
});
