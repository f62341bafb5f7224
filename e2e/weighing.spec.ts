import { openDocuments } from './documents/openDocuments';
import { titles } from './documents/prepareDocuments';
import { expect, test } from './fixtures';
import type { Workbench } from './pages/Workbench';

const claim = 'The station was hit from the air.';
const newer = 'The pump house was hit from the air.';

async function state(
  workbench: Workbench,
  source: string,
  words: string,
  statement: { claim: string; origin: string },
): Promise<void> {
  await workbench.openSource(source);
  await workbench.sourceText.select(words);
  await workbench.sourceText.press('Claim');
  const { statementForm } = workbench.annotations;
  await statementForm.fill({ claim: statement.claim, chain: [{ origin: statement.origin }] });
  await statementForm.save();
}

test('voices held dependent are one, with the reason, until that is undone, and the history tells of both', async ({
  assay,
}) => {
  const workbench = await openDocuments(assay, 'report', 'memo');
  const { page } = workbench;
  await state(workbench, titles.report, 'denied that the station had been hit', {
    claim,
    origin: 'Teravin Gazette',
  });
  await state(workbench, titles.memo, 'Pierced from above', { claim, origin: 'Office of Water Works' });
  await workbench.show('Claims');
  const entry = page.getByRole('list', { name: 'Claims' }).getByRole('listitem').filter({ hasText: claim });
  await expect(entry).toContainText('corroborated by 2');
  await entry.getByRole('button').click();

  await workbench.command('Show the independent voices of the chosen claim');
  const voices = page.getByRole('list', { name: 'Voices: assert it' }).locator('> li');
  await expect(voices).toHaveCount(2);
  await page.getByRole('button', { name: 'Hold them dependent…' }).click();
  const form = page.getByRole('form', { name: 'Hold them dependent' });
  await form.getByRole('button', { name: 'Hold dependent' }).click();
  await expect(form).toContainText('Say why you hold them dependent');
  const why = form.getByRole('textbox', { name: 'Why do you hold them dependent?' });
  await why.fill('The office fed the paper.');
  await why.press('Enter');
  await expect(voices).toHaveCount(1);
  await expect(entry).toContainText('uncorroborated');
  const standing = page.getByRole('region', { name: 'Standing' });
  await expect(standing).toContainText('“The office fed the paper.”');

  await page.getByRole('button', { name: /^Hold them independent:/ }).click();
  const overrule = page.getByRole('form', { name: 'Hold them independent' });
  await overrule.getByRole('textbox').fill('Both had men there.');
  await overrule.getByRole('button', { name: 'Hold independent' }).click();
  await expect(entry).toContainText('corroborated by 2');
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await expect(entry).toContainText('uncorroborated');

  await workbench.command('Show how the chosen claim came to stand as it does');
  const history = page.getByRole('list', { name: 'History of the claim' }).getByRole('listitem');
  await expect(history.first()).toContainText('corroborated by 2 → uncorroborated: Undo: Hold two origins');
  await expect(history.last()).toContainText('uncorroborated: State who asserts');
});

test('a claim is linked with another by keys, superseded by it, and never in a circle', async ({ assay }) => {
  const workbench = await openDocuments(assay, 'report', 'memo');
  const { page } = workbench;
  await state(workbench, titles.report, 'denied that the station had been hit', {
    claim,
    origin: 'Teravin Gazette',
  });
  await state(workbench, titles.memo, 'Pierced from above', {
    claim: newer,
    origin: 'Office of Water Works',
  });
  await workbench.show('Claims');
  const list = page.getByRole('list', { name: 'Claims' }).getByRole('listitem');
  await list.filter({ hasText: newer }).getByRole('button').click();

  await workbench.command('Link the chosen claim with another');
  const form = page.getByRole('form', { name: 'New link' });
  await expect(form.getByRole('combobox', { name: 'This claim' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.type('station');
  await expect(page.getByRole('option', { name: claim })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('The memo is later.');
  await page.keyboard.press('Enter');
  const links = page.getByRole('list', { name: 'Links', exact: true }).getByRole('listitem');
  await expect(links).toContainText(`updates ${claim}`);
  await expect(list.filter({ hasText: claim })).toContainText('superseded');

  await links.getByRole('button', { name: claim, exact: true }).click();
  await expect(links).toContainText(`is updated by ${newer}`);
  await page.getByRole('button', { name: 'Link with another claim…' }).click();
  await form.getByRole('combobox', { name: 'Other claim' }).fill('pump');
  await page.getByRole('option', { name: newer }).click();
  await form.getByRole('button', { name: 'Link', exact: true }).click();
  await expect(form).toContainText('This would go in a circle');
  await page.keyboard.press('Escape');
  await expect(form).toBeHidden();

  await links.getByRole('button', { name: /^Remove the link/ }).click();
  await expect(links).toHaveCount(0);
  await expect(list.filter({ hasText: claim })).toContainText('uncorroborated');
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await expect(list.filter({ hasText: claim })).toContainText('superseded');
});
