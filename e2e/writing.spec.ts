import { readFile } from 'node:fs/promises';
import { expect, test } from './fixtures';

test('a report begun with a template is filled from the case, and hands over nothing it only asks for', async ({
  assay,
}) => {
  const workbench = await assay.launch({ sample: true });
  const { page, report } = workbench;
  await workbench.command('New report from a template');
  const dialog = page.getByRole('dialog', { name: 'New report' });
  await dialog.getByRole('textbox', { name: 'Title' }).fill('Who holds the depot');
  await dialog.getByRole('button', { name: /^Claims and contradictions brief/ }).click();
  await expect(dialog).toBeHidden();
  const claims = report.text.getByRole('region', { name: 'Claims table' });
  await expect(claims.getByRole('row').nth(1)).toContainText('Contested');
  await expect(report.text.getByRole('region', { name: 'Contradictions' })).toContainText(
    'What would settle it',
  );
  await expect(report.text.getByRole('region', { name: 'Source summary statement' })).toContainText(
    'independent roots',
  );
  await workbench.saved();
  const markdown = await readFile(
    await workbench.exportDialog.save(/Markdown/, assay.folder, /Who holds the depot/),
    'utf8',
  );
  expect(markdown).toContain('Contested');
  expect(markdown).toContain('What would settle it');
  expect(markdown).not.toContain('In three sentences');
});

test('likelihood and confidence are marked, remarked on in one sentence, and go into the web page', async ({
  assay,
}) => {
  let workbench = await assay.launch();
  const { page, report } = workbench;
  await workbench.show('Report');
  await report.begin();
  await report.text.pressSequentially('It is');
  await page.getByRole('button', { name: 'Likelihood' }).click();
  await page.getByRole('menuitem', { name: /^very likely/ }).click();
  await page.keyboard.type(' that they left. We hold this with');
  await page.getByRole('button', { name: 'Confidence' }).click();
  await page.getByRole('menuitem', { name: 'moderate confidence' }).click();
  await page.keyboard.type('.');
  await expect(report.text).toHaveText(
    'It is very likely that they left. We hold this with moderate confidence.',
  );
  await workbench.saved();
  workbench = await assay.relaunch();
  await workbench.show('Report');
  const html = await readFile(await workbench.exportDialog.save(/Web page/, assay.folder), 'utf8');
  expect(html).toContain('title="Very likely: 80–95 % (ICD 203)"');
  expect(html).toContain('title="Moderate confidence (ICD 203)"');
});

test('citations stand as numbers or as names, in the window and in what is handed over', async ({
  assay,
}) => {
  const workbench = await assay.launch({ sample: true });
  const { page, report } = workbench;
  await workbench.show('Report');
  const first = report.text.getByRole('button', { name: /^Citation: / }).first();
  await expect(first).toHaveText('');
  await page.getByRole('button', { name: 'Citations: Numbered notes' }).click();
  await page.getByRole('menuitemradio', { name: /^Author and date/ }).click();
  await expect(first).toHaveText(/^\(.+ 2026\)$/);
  await report.text.getByRole('paragraph').first().click();
  await page.getByRole('button', { name: 'Insert a footnote' }).click();
  await page.getByRole('textbox', { name: 'Footnote' }).fill('A note of my own.');
  await page.getByRole('button', { name: 'Done' }).click();
  await workbench.saved();
  const markdown = await readFile(await workbench.exportDialog.save(/Markdown/, assay.folder), 'utf8');
  expect(markdown).toContain('[^1]: A note of my own.');
  expect(markdown).not.toContain('[^2]');
  expect(markdown).toMatch(/\([^()]+ 2026, ¶\d+[^()]*\)\./);
  // What the file could not hold stays to be read, and covers no tool of the report.
  await expect(page.getByText('The colours of tags are not in the file')).toBeVisible();
  await page.getByRole('button', { name: 'Citations: Author and date' }).click();
});

test('words found in the report are replaced as one step, and undone as one', async ({ assay }) => {
  const workbench = await assay.launch();
  const { page, report } = workbench;
  await workbench.show('Report');
  await report.begin();
  await report.text.pressSequentially('The Gate held. The gate fell. Gateway stood.');
  await report.text.press('ControlOrMeta+f');
  const bar = page.getByRole('search', { name: 'Find in the report' });
  await bar.getByRole('textbox', { name: 'Find in the report' }).fill('gate');
  await expect(bar.getByRole('status')).toHaveText('1 of 3');
  await bar.getByRole('checkbox', { name: 'Whole words' }).check();
  await expect(bar.getByRole('status')).toHaveText('1 of 2');
  await bar.getByRole('checkbox', { name: 'Match case' }).check();
  await expect(bar.getByRole('status')).toHaveText('1 of 1');
  await bar.getByRole('checkbox', { name: 'Match case' }).uncheck();
  await bar.getByRole('button', { name: 'Replace…' }).click();
  await bar.getByRole('textbox', { name: 'Replace with' }).fill('door');
  await bar.getByRole('button', { name: 'Replace all' }).click();
  await expect(report.text).toHaveText('The door held. The door fell. Gateway stood.');
  await bar.getByRole('button', { name: 'Close finding' }).click();
  await expect(page.getByRole('status', { name: 'Word count' })).toHaveText(/8 words$/);
  await workbench.saved();
  await report.text.press('ControlOrMeta+z');
  await expect(report.text).toHaveText('The Gate held. The gate fell. Gateway stood.');
});

test('headings lead to their places, and a slash at the beginning of a line inserts', async ({ assay }) => {
  const workbench = await assay.launch({ sample: true });
  const { page, report } = workbench;
  await workbench.show('Report');
  await page.getByRole('button', { name: 'Outline' }).click();
  await page.getByRole('navigation', { name: 'Outline' }).getByRole('button', { name: 'Gaps' }).click();
  await expect(report.text.getByRole('heading', { name: 'Gaps' })).toBeInViewport();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.type('/codeb');
  await expect(page.getByRole('option', { name: /^Codebook/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(report.text.getByRole('region', { name: 'Codebook' })).toContainText('Definition');
});

test('a report says what changed in its claims, until it was seen', async ({ assay }) => {
  let workbench = await assay.launch({ sample: true });
  await workbench.show('Claims');
  const claims = workbench.page.getByRole('list', { name: 'Claims' });
  await claims.getByText('held the southern half').click();
  const words = workbench.page.getByRole('textbox', { name: 'Claim', exact: true });
  await words.fill('They held half of the depot by nightfall.');
  await words.press('Enter');
  await expect(claims).toContainText('half of the depot by nightfall');
  await workbench.saved();
  workbench = await assay.relaunch();
  await workbench.show('Report');
  const bar = () => workbench.page.getByRole('region', { name: 'Changed claims' });
  await expect(bar()).toContainText('changed since you wrote of');
  await bar().getByRole('button', { name: 'What changed' }).click();
  await expect(bar().getByRole('list')).toContainText('It was worded');
  await bar().getByRole('button', { name: 'Show the place' }).first().click();
  await bar().getByRole('button', { name: 'Seen', exact: true }).first().click();
  await expect(bar()).toBeHidden();
  await workbench.saved();
  workbench = await assay.relaunch();
  await workbench.show('Report');
  await expect(workbench.report.text).toContainText('Key judgements');
  await expect(bar()).toBeHidden();
});

test('a report’s form is kept as a template for other cases, and can be thrown away', async ({ assay }) => {
  const workbench = await assay.launch({ sample: true });
  const { page, report } = workbench;
  await workbench.show('Report');
  await expect(report.text).toBeVisible();
  await page.getByRole('button', { name: 'Reports', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Save as template…' }).click();
  const saving = page.getByRole('dialog', { name: 'Save as template' });
  await saving.getByRole('textbox').fill('House form');
  await saving.getByRole('button', { name: 'Save template' }).click();
  await expect(saving).toBeHidden();
  await workbench.newCase('Another case');
  await workbench.command('New report from a template');
  const dialog = page.getByRole('dialog', { name: 'New report' });
  await dialog.getByRole('button', { name: /^House form/ }).click();
  await expect(report.text.getByRole('heading', { name: 'Key judgements' })).toBeVisible();
  await expect(report.text.getByRole('button', { name: /^Citation/ })).toHaveCount(0);
  await workbench.command('New report from a template');
  await dialog.getByRole('button', { name: 'Delete the template “House form”' }).click();
  await expect(dialog.getByRole('button', { name: /^House form/ })).toHaveCount(0);
});
