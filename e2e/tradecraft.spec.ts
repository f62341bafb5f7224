import { openDocuments } from './documents/openDocuments';
import { titles } from './documents/prepareDocuments';
import { expect, test } from './fixtures';

test('a report’s remarks lead to the words, are answered with a reason, and come back when the words change', async ({
  assay,
}) => {
  const workbench = await assay.launch();
  const { page, report } = workbench;
  await workbench.show('Report');
  await report.begin();
  await report.text.pressSequentially(
    'Nine guards were killed. The Front will likely hold it, with high confidence.',
  );
  await workbench.saved();
  await workbench.command('Check the report’s tradecraft');
  const check = page.getByRole('region', { name: 'Tradecraft check' });
  const numbers = check.getByRole('list', { name: 'A number without a source' }).getByRole('listitem');
  await expect(numbers).toHaveCount(1);
  await expect(check.getByRole('list', { name: 'Likelihood and confidence in one sentence' })).toContainText(
    'likely',
  );
  await numbers.getByRole('button', { name: 'Show the words' }).click();
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('Nine');

  await numbers.getByRole('button', { name: 'Leave it, and say why…' }).click();
  await page.keyboard.type('Counted by us.');
  await page.keyboard.press('Enter');
  await expect(numbers).toHaveCount(0);
  await check.getByText('1 remark answered').click();
  await expect(check.getByRole('list', { name: 'Answered remarks' })).toContainText('Counted by us.');

  // The editor puts its own selection back for a moment after it is focused; a click is one it follows.
  await report.text.click();
  await report.text.press('Control+Home');
  await report.text.pressSequentially('At least ');
  await expect(numbers).toHaveCount(1);

  await check.getByText('Nine standards').click();
  await check.getByRole('checkbox', { name: 'Relevance to who reads it' }).click();
  await expect(check.getByText('1 of 9 found met')).toBeVisible();
});

test('a claim that stands otherwise than when it was cited is named in the report', async ({ assay }) => {
  const workbench = await openDocuments(assay, 'report', 'memo');
  const { page, annotations, sourceText, report } = workbench;
  const claim = 'The station was hit from the air.';
  await workbench.openSource(titles.report);
  await sourceText.select('denied that the station had been hit');
  await sourceText.press('Claim');
  await annotations.statementForm.fill({ claim, chain: [{ origin: 'Ministry of Works' }] });
  await annotations.statementForm.save();
  await workbench.show('Report');
  await report.begin();
  await report.insert('a claim', claim);
  await workbench.saved();
  await workbench.show('Sources');
  await workbench.openSource(titles.memo);
  await sourceText.select('Pierced from above');
  await sourceText.press('Claim');
  await annotations.statementForm.fill({ claim, chain: [{ origin: 'Office of Water Works' }] });
  await annotations.statementForm.save();
  await workbench.command('Check the report’s tradecraft');
  const changed = page.getByRole('list', { name: 'A claim stands otherwise than when this was written' });
  await expect(changed).toContainText('was uncorroborated when this was written and is corroborated now');
});
