import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import iconv from 'iconv-lite';
import { kept, missed, writeCaseOfOlderReader } from './documents/readByOlderReader';
import { type AssayRun, expect, test } from './fixtures';
import { SourceSheet } from './pages/SourceSheet';
import type { Workbench } from './pages/Workbench';

const agency = Array.from(
  { length: 20 },
  (_, place) =>
    `The agency said that bridge ${place} was cut on day ${place * 3}, and that ${place + 2} guards of post ${place} had left it.`,
).join('\n\n');
const heading = 'Żądło nad Łyną';
const polish = `${heading}\n\nThe bridge fell at noon. Mówią, że zginęło sześć osób, a żona kaprala ścięła dąb.\n\nA bell rang twice in the small church of the town.\n`;

async function write(assay: AssayRun, name: string, content: string | Uint8Array): Promise<string> {
  const path = join(assay.folder, name);
  await writeFile(path, content);
  return path;
}

async function check({ page }: Workbench, what: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} – ${failureSummary}`),
  );
  expect.soft(found, what).toEqual([]);
}

test('the sheet says where a source came from, and what the analyst adds is seen and can be taken back', async ({
  assay,
}) => {
  const path = await write(assay, 'agency.txt', `Agency text\n\n${agency}`);
  const workbench = await assay.launch();
  const { page, sources, sourceText } = workbench;
  await workbench.takeIn([path]);
  const sheet = new SourceSheet(workbench);
  await sheet.show('Agency text');
  const sha256 = createHash('sha256').update(`Agency text\n\n${agency}`).digest('hex');
  await expect(sheet.fact('SHA-256')).toContainText(sha256);
  await expect(sheet.fact('File')).toContainText('agency.txt');
  await expect(sheet.fact('Taken in')).toContainText(/\d{1,2} \w+ \d{4}, \d{2}:\d{2} UTC, by /);
  await expect(sheet.fact('Taken in').locator('time')).toHaveAttribute('title', /^\d{4}-\d{2}-\d{2}T.*Z$/);
  await expect(sheet.fact('Read as')).toContainText('Plain text (TXT)');
  await expect(sheet.region.locator('dl')).not.toContainText(/\d{4}-\d{2}-\d{2}/);

  await sheet.region.getByRole('combobox', { name: 'Handling mark' }).fill('TLP:AMB');
  await page.getByRole('option', { name: 'TLP:AMBER+STRICT' }).click();
  await expect(sources.getByText('TLP:AMBER+STRICT')).toBeVisible();
  await expect(sourceText.region.getByText('TLP:AMBER+STRICT')).toBeVisible();

  await sheet.region.getByRole('button', { name: 'Add a field' }).click();
  await sheet.field('Name of the new field').fill('Contact');
  await page.keyboard.press('Enter');
  await sheet.field('Contact').fill('field contact 4');
  await page.keyboard.press('Enter');
  await sheet.field('Name of the field Contact').fill('Courier');
  await page.keyboard.press('Enter');
  await expect(sheet.field('Courier')).toHaveValue('field contact 4');
  await check(workbench, 'the sheet');
  await sheet.region.getByRole('button', { name: 'Remove the field Courier' }).click();
  await expect(sheet.field('Courier')).toHaveCount(0);
  const undo = page.getByRole('button', { name: 'Undo', exact: true }).first();
  await undo.click();
  await expect(sheet.field('Courier')).toHaveValue('field contact 4');
  for (let step = 0; step < 4; step++) await undo.click();
  await expect(sources.getByText('TLP:AMBER+STRICT')).toHaveCount(0);
});

test('an encoding is corrected afterwards: shown first, then one change that keeps every highlight', async ({
  assay,
}) => {
  const path = await write(assay, 'note.txt', new Uint8Array(iconv.encode(polish, 'windows-1250')));
  const misread = iconv.decode(iconv.encode(polish, 'windows-1250'), 'windows-1252');
  const workbench = await assay.launch();
  const { page, sourceText } = workbench;
  await workbench.importFiles([path]);
  await expect(sourceText.region).toContainText('The bridge fell at noon');
  const sheet = new SourceSheet(workbench);
  await workbench.command('About this source');
  // Whatever it was taken for at first: here it is misread on purpose.
  if ((await sheet.fact('Encoding').textContent()) !== 'Encodingwindows-1252') {
    await sheet.chooseEncoding('windows-1252');
    await sheet.proposal.getByRole('button', { name: 'Read it this way' }).click();
  }
  await expect(sheet.fact('Encoding')).toContainText('windows-1252');
  const word = /Mów\S+/.exec(misread)?.[0].replace(',', '') ?? '';
  await sourceText.highlight(word);
  await sourceText.highlight('A bell rang twice');
  await workbench.command('About this source');

  await sheet.chooseEncoding('windows-1250');
  await expect(sheet.proposal.getByRole('insertion').filter({ hasText: 'Mówią' })).toBeVisible();
  await expect(sourceText.region).toContainText(word);
  await check(workbench, 'what another encoding would change');
  await sheet.proposal.getByRole('button', { name: 'Keep it as it is' }).click();
  await expect(sheet.proposal).toHaveCount(0);
  await sheet.chooseEncoding('windows-1250');
  await sheet.proposal.getByRole('button', { name: 'Read it this way' }).click();
  await expect(sourceText.region).toContainText('zginęło sześć osób');
  await expect(workbench.source(heading)).toBeVisible();
  await expect(sourceText.mark('Mówią')).toBeVisible();
  await expect(sourceText.mark('A bell rang twice')).toBeVisible();
  await expect(sheet.fact('Encoding')).toContainText('windows-1250');
  await expect(sheet.fact('Read again')).toBeVisible();

  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await expect(sourceText.region).toContainText(word);
  await expect(sourceText.mark(word)).toBeVisible();
});

test('papers that print one agency text are pointed out, in the list and on the sheet', async ({ assay }) => {
  const paths = [
    await write(assay, 'courier.txt', `The Courier on bridges\n\n${agency}`),
    await write(assay, 'gazette.txt', `The Gazette on bridges\n\n${agency}\n\nBy our own correspondent.`),
    await write(
      assay,
      'weather.txt',
      'The weather\n\nIt will rain in the valley, and the ferry may not run.',
    ),
  ];
  const workbench = await assay.launch();
  await workbench.takeIn(paths);
  const mark = workbench.sources.getByRole('img', { name: /Nearly the same text as/ });
  await expect(mark).toHaveCount(2, { timeout: 15_000 });
  const sheet = new SourceSheet(workbench);
  await sheet.show('The Courier on bridges');
  const near = sheet.region.getByRole('button', {
    name: /^Nearly the same text as “The Gazette on bridges” \(9\d %\)$/,
  });
  await near.click();
  await expect(sheet.field('Title')).toHaveValue('The Gazette on bridges');
  await workbench.command('Move this source to the bin');
  await expect(mark).toHaveCount(0, { timeout: 15_000 });
});

test('a source that an older reader read is read again when the analyst wants it, its highlights kept', async ({
  assay,
}) => {
  const { path, title } = await writeCaseOfOlderReader(assay.folder);
  const workbench = await assay.launch({ sample: true, files: [path] });
  const { page, sourceText } = workbench;
  await expect(workbench.source(title)).toBeVisible();
  const sheet = new SourceSheet(workbench);
  await sheet.show(title);
  await expect(sourceText.region).toContainText(kept);
  // Never unasked: the text is still what it was when it was marked.
  await expect(sourceText.region).not.toContainText(missed);
  await expect(sourceText.mark('The first paragraph')).toBeVisible();
  await expect(sheet.fact('Read as')).toContainText(/by reader html 0/);
  await check(workbench, 'the offer of a newer reader');
  await sheet.region.getByRole('button', { name: 'Read again with the newer reader…' }).click();
  await expect(sheet.proposal.getByRole('status')).toHaveText(/^One passage would be different/);
  await expect(sheet.proposal.getByRole('insertion')).toContainText(missed);
  await expect(sourceText.region).not.toContainText(missed);
  await check(workbench, 'what a newer reader would change');
  await sheet.proposal.getByRole('button', { name: 'Read it this way' }).click();
  await expect(sourceText.region).toContainText(missed);
  await expect(sourceText.mark('The first paragraph')).toBeVisible();
  await expect(sheet.fact('Read as')).toContainText(/by reader html [1-9]/);
  await expect(sheet.fact('Read again')).toBeVisible();
  await expect(sheet.region.getByRole('button', { name: /newer reader/ })).toHaveCount(0);

  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await expect(sourceText.region).not.toContainText(missed);
  await expect(sourceText.mark('The first paragraph')).toBeVisible();
});
