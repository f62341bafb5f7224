import { writeText } from './documents/writeText';
import { expect, test } from './fixtures';

const text = `Ferry ran at Ostrel

The ferry ran all night, the ferryman said. It did not run at all, the ferryman said later.
`;
const claim = 'The ferry ran at night.';

test('a claim that contradicts itself is said to: one voice on both sides, no link with itself, nothing lost', async ({
  assay,
}) => {
  const workbench = await assay.launch();
  const { page, sourceText, annotations } = workbench;
  await workbench.takeIn([await writeText(assay, 'ferry', text)]);
  await workbench.openSource('Ferry ran');
  for (const [words, stance] of [
    ['The ferry ran all night', 'asserts'],
    ['It did not run at all', 'denies'],
  ] as const) {
    await sourceText.select(words);
    await sourceText.press('Claim');
    await annotations.statementForm.fill({ claim, stance, chain: [{ origin: 'ferryman' }] });
    await annotations.statementForm.save();
  }
  await workbench.show('Claims');
  const list = page.getByRole('list', { name: 'Claims' }).getByRole('listitem');
  await expect(list).toContainText('contested');
  await list.getByRole('button').click();
  const standing = page.getByRole('region', { name: 'Standing' });
  await expect(standing).toContainText('ferryman both asserts and denies it.');
  const conflict = page.getByRole('list', { name: 'Conflicts of this claim' }).getByRole('listitem');
  await expect(conflict).toHaveText(/Asserted and denied\s*open/i);
  await expect(conflict.getByRole('button')).toHaveAttribute(
    'title',
    `ferryman both asserts and denies that “${claim}”.`,
  );

  await page.getByRole('button', { name: 'Link with another claim…' }).click();
  const other = page.getByRole('form', { name: 'New link' }).getByRole('combobox', { name: 'Other claim' });
  await other.fill('ferry');
  await expect(page.getByRole('option', { name: claim })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await expect(list).toContainText('uncorroborated');
  await page.getByRole('button', { name: 'Redo', exact: true }).first().click();
  await expect(list).toContainText('contested');
});

test('what stands on a claim and on a statement goes onto a board from where it stands', async ({
  assay,
}) => {
  const workbench = await assay.launch();
  const { page, sourceText, annotations } = workbench;
  await workbench.takeIn([await writeText(assay, 'ferry', text)]);
  await workbench.openSource('Ferry ran');
  await sourceText.select('The ferry ran all night');
  await sourceText.press('Claim');
  await annotations.statementForm.fill({ claim, chain: [{ origin: 'ferryman' }] });
  await annotations.statementForm.save();
  await page.getByRole('button', { name: 'Add this statement to a board…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add to a board' });
  await dialog.getByRole('textbox', { name: 'New question' }).fill('Did the ferry run?');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await workbench.show('Claims');
  await page.getByRole('list', { name: 'Claims' }).getByRole('button').click();
  await page.getByRole('button', { name: 'Add to a board…', exact: true }).click();
  await dialog.getByRole('button', { name: 'Did the ferry run?' }).click();
  await workbench.show('Compare');
  await page.getByRole('tab', { name: 'Hypotheses' }).click();
  await expect(page.getByRole('grid', { name: 'Matrix:' }).getByRole('rowheader')).toHaveText([
    /^E1.*ferry ran/i,
    /^E2.*ferry ran/i,
    /Weighted inconsistency/,
  ]);
});
