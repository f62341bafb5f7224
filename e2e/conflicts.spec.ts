import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { type AssayRun, expect, test } from './fixtures';
import { SourceSheet } from './pages/SourceSheet';
import type { Workbench } from './pages/Workbench';

const claim = 'Guards were killed at the gate.';

async function check({ page }: Workbench, what: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} – ${failureSummary}`),
  );
  expect.soft(found, what).toEqual([]);
}

/** Two texts that count the dead at one gate, the first one open. */
async function open(assay: AssayRun): Promise<Workbench> {
  const texts = {
    'gate.txt': 'Gate report\n\nNine guards were killed at the gate, a monitor said on Sunday.',
    'ministry.txt': 'Ministry note\n\nTwenty of our guards died at the gate, the ministry said.',
  };
  const paths = Object.keys(texts).map((name) => join(assay.folder, name));
  for (const [place, text] of Object.values(texts).entries()) await writeFile(paths[place] as string, text);
  const workbench = await assay.launch();
  await workbench.takeIn(paths);
  return workbench;
}

interface Counted {
  readonly title: string;
  readonly words: string;
  readonly origin: string;
  readonly quantity: string;
}

async function count(workbench: Workbench, { title, words, origin, quantity }: Counted): Promise<void> {
  const { sourceText, annotations } = workbench;
  await workbench.openSource(title);
  await sourceText.select(words);
  await sourceText.press('Claim');
  const { form } = annotations.statementForm;
  await annotations.statementForm.fill({ claim, chain: [{ origin }] });
  await form.getByRole('button', { name: 'Add quantity, time or place' }).click();
  await expect(form.getByRole('textbox', { name: 'Quantity' })).toBeFocused();
  await form.getByRole('textbox', { name: 'Quantity' }).fill(quantity);
  await annotations.statementForm.save();
}

const nine: Counted = {
  title: 'Gate report',
  words: 'Nine guards were killed',
  origin: 'Gate Monitor',
  quantity: '9 guards killed',
};
const twenty: Counted = {
  title: 'Ministry note',
  words: 'Twenty of our guards died',
  origin: 'Ministry of Gates',
  quantity: 'twenty guards killed',
};

test('two counts that cannot both hold are found, viewed and settled, and the view outlives the window', async ({
  assay,
}) => {
  const workbench = await open(assay);
  const { page, sourceText } = workbench;
  await count(workbench, nine);
  await count(workbench, twenty);
  const facts = page.getByRole('list', { name: 'Quantity, time and place' });
  await expect(facts).toHaveText('20 people killed, guards');

  await workbench.show('Claims');
  await page.getByRole('list', { name: 'Claims' }).getByRole('button').first().click();
  const inClaim = page.getByRole('list', { name: 'Conflicts of this claim' });
  await inClaim.getByRole('button').click();
  const item = page.getByRole('list', { name: 'Conflicts', exact: true }).getByRole('listitem');
  await expect(item).toHaveCount(1);
  await expect(item).toContainText('numbers: 9, 20');
  await expect(item).toContainText('open');
  const side = page.getByRole('region', { name: '9 people killed, guards' });
  await expect(side).toContainText('Gate Monitor');
  await side.getByRole('button', { name: nine.words }).click();
  await expect(sourceText.region.getByText(nine.words)).toBeInViewport();

  const view = page.getByRole('textbox', { name: 'View of the conflict' });
  await view.click();
  await view.pressSequentially('The monitor was there.');
  const settles = page.getByRole('textbox', { name: 'What would settle it' });
  await settles.fill('The list of the hospital');
  await settles.press('Enter');
  await page.getByRole('radiogroup', { name: 'State' }).getByText('Settled').click();
  await expect(item).toContainText('settled');
  await check(workbench, 'a conflict');
  await workbench.saved();

  const again = await assay.relaunch();
  await again.show('Claims');
  await again.page.getByRole('button', { name: 'Conflicts', exact: true }).click();
  const kept = again.page.getByRole('list', { name: 'Conflicts', exact: true }).getByRole('button');
  await expect(kept).toContainText('settled');
  await kept.click();
  await expect(again.page.getByRole('textbox', { name: 'View of the conflict' })).toHaveText(
    'The monitor was there.',
  );
  await expect(again.page.getByRole('textbox', { name: 'What would settle it' })).toHaveValue(
    'The list of the hospital',
  );
});

test('an impossible range is asked about in words, and nothing typed is lost', async ({ assay }) => {
  const workbench = await open(assay);
  const { form } = workbench.annotations.statementForm;
  await count(workbench, nine);
  await workbench.page.getByRole('button', { name: 'Change this statement' }).click();
  const quantity = form.getByRole('textbox', { name: 'Quantity' });
  await expect(quantity).toHaveValue('9 people killed, guards');
  await quantity.fill('13–9 killed');
  await quantity.press('Enter');
  await expect(form.getByRole('alert')).toHaveText(/at least 13 and at most 9/);
  await expect(quantity).toHaveValue('13–9 killed');
  await quantity.fill('');
  await workbench.annotations.statementForm.save();
  await expect(workbench.page.getByRole('list', { name: 'Quantity, time and place' })).toHaveCount(0);
});

test('a source says what rests on it, and moving it to the bin says what has lost all support', async ({
  assay,
}) => {
  const workbench = await open(assay);
  const { page } = workbench;
  await count(workbench, nine);
  const sheet = new SourceSheet(workbench);
  await sheet.show('Gate report');
  await sheet.region.getByRole('button', { name: 'What rests on this?' }).click();
  await expect(sheet.region.getByRole('status')).toHaveText(
    '1 statement on 1 claim rests on it. 1 claim would lose all support.',
  );
  const hit = sheet.region.getByRole('list', { name: 'Claims that rest on it' }).getByRole('listitem');
  await expect(hit).toContainText('uncorroborated, without it unsupported');
  await check(workbench, 'what rests on a source');
  await sheet.region.getByRole('button', { name: 'Move to the bin' }).click();
  await expect(
    workbench.toasts.filter({ hasText: '1 claim lost all support. Undo brings it back.' }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await expect(workbench.source('Gate report')).toBeVisible();
});
