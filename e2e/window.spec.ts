import { readFile } from 'node:fs/promises';
import { openDocuments } from './documents/openDocuments';
import { prepareDocuments, titles } from './documents/prepareDocuments';
import { expect, test } from './fixtures';

test('panes stay as they were left', async ({ assay }) => {
  const { page, sourceText } = await openDocuments(assay, 'report');
  const left = page.getByRole('separator', { name: 'Width of the left pane' });
  const width = async () => (await sourceText.region.boundingBox())?.width ?? 0;
  const before = await width();
  await left.focus();
  for (let press = 0; press < 3; press++) await page.keyboard.press('ArrowRight');
  await expect.poll(width).toBeLessThan(before);
  const after = await width();
  await page.reload();
  await expect(sourceText.region).toContainText(titles.report);
  await expect.poll(width).toBeCloseTo(after, -1);

  await page.keyboard.press('ControlOrMeta+Alt+l');
  await expect(page.getByRole('list', { name: 'Sources' })).toBeHidden();
  await page.reload();
  await expect(sourceText.region).toContainText(titles.report);
  await expect(page.getByRole('list', { name: 'Sources' })).toBeHidden();
  await page.keyboard.press('ControlOrMeta+Alt+l');
  await expect(page.getByRole('list', { name: 'Sources' })).toBeVisible();
});

test('light and dark are remembered by the vault', async ({ assay }) => {
  let workbench = await assay.launch({ colorScheme: 'light' });
  const ground = () =>
    workbench.page.evaluate(
      () => getComputedStyle(document.body).backgroundColor.match(/\d+/g)?.map(Number)[0],
    );
  expect(await ground()).toBeGreaterThan(200);
  await workbench.command('Switch between light and dark');
  await expect.poll(ground).toBeLessThan(80);
  workbench = await assay.relaunch({ colorScheme: 'light' });
  await expect.poll(ground).toBeLessThan(80);
});

test('the palette finds commands, sources and claims by their words', async ({ assay }) => {
  const { page, sourceText } = await openDocuments(assay, 'report', 'log');
  await page.keyboard.press('ControlOrMeta+k');
  const palette = page.getByRole('dialog', { name: 'Commands' });
  await page.keyboard.type('repair log');
  await expect(palette.getByRole('option')).toHaveCount(1);
  const first = await palette.getByRole('option').getAttribute('id');
  const field = palette.getByLabel('Search or do anything');
  await expect(field).toHaveAttribute('aria-activedescendant', first ?? 'an id');
  await page.keyboard.press('Enter');
  await expect(palette).toBeHidden();
  await expect(sourceText.region).toContainText('Nadia Kellan');

  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('nothing of this name');
  await expect(palette).toContainText('Nothing is called that.');
  await page.keyboard.press('Escape');
  await expect(palette).toBeHidden();
});

test('the sheet of keys names them', async ({ assay }) => {
  const { page } = await assay.launch();
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keys' });
  const annotate = sheet.getByRole('region', { name: 'Annotate' });
  for (const command of ['Highlight the selected words', 'Tag the passage', 'Write a note on the passage'])
    await expect(annotate).toContainText(command);
  await sheet.getByRole('button', { name: 'Close' }).click();
  await expect(sheet).toBeHidden();
});

for (const [what, width, height] of [
  ['a narrow window', 700, 800],
  ['twice the size on a laptop', 720, 450],
  ['a very small window', 480, 640],
] as const)
  test(`the source stays in sight in ${what}`, async ({ assay }) => {
    const workbench = await openDocuments(assay, 'report');
    const { page, sourceText, report } = workbench;
    await page.setViewportSize({ width, height });
    const shown = async () => {
      const box = await sourceText.region.boundingBox();
      expect(box?.width).toBeGreaterThanOrEqual(Math.min(280, 0.4 * width));
      expect(box?.height).toBeGreaterThan(height / 3);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    };
    await shown();
    await workbench.show('Report');
    await report.begin();
    await shown();
    for (const view of ['Codebook', 'Claims', 'Search', 'History', 'Settings'] as const) {
      await workbench.show(view);
      await shown();
    }
  });

test('files named on the command line are taken in', async ({ assay }) => {
  const documents = await prepareDocuments(assay.folder);
  const workbench = await assay.launch({ sample: true, files: [documents.log, documents.voices] });
  await expect(workbench.importReport.getByRole('status')).toHaveText('2 taken in');
  await expect(workbench.source(titles.log)).toBeVisible();
  await expect(workbench.source(titles.voices)).toBeVisible();
  await expect(workbench.sourceText.region).toContainText('Nadia Kellan');
});

test('dropped files are taken in', async ({ assay }) => {
  const documents = await prepareDocuments(assay.folder);
  const workbench = await assay.launch();
  const { page } = workbench;
  const files = [
    { name: 'repair-log.md', text: await readFile(documents.log, 'utf8') },
    { name: 'quay-voices.txt', text: await readFile(documents.voices, 'utf8') },
  ];
  const transfer = await page.evaluateHandle((dropped) => {
    const data = new DataTransfer();
    for (const { name, text } of dropped) data.items.add(new File([text], name));
    return data;
  }, files);
  await page.dispatchEvent('main', 'dragenter', { dataTransfer: transfer });
  await expect(page.getByText('Drop to take in')).toBeVisible();
  await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
  await expect(page.getByText('Drop to take in')).toBeHidden();
  await expect(workbench.importReport.getByRole('status')).toHaveText('2 taken in');
  await expect(workbench.source(titles.voices)).toBeVisible();
});

test('a second window is refused in words and leaves the first alone', async ({ assay }) => {
  const workbench = await openDocuments(assay, 'report');
  const second = await assay.secondWindow(workbench);
  await expect(second.page.getByRole('alert')).toContainText('open in another window already');
  await expect(second.navigation).toBeHidden();
  await second.page.close();
  await workbench.sourceText.highlight('four workers were hurt');
  await workbench.saved();
});

test('a host that is gone is told in words, and nothing is lost', async ({ assay }) => {
  assay.expectProblems = true;
  let workbench = await openDocuments(assay, 'report');
  await workbench.saved();
  await assay.crash();
  await workbench.sourceText.highlight('four workers were hurt');
  await workbench.annotations.addTag('Casualties');
  await expect(workbench.saveState).toContainText(/^Not saved: .*lost Assay.*start it again/);

  await assay.startAgain(workbench);
  await workbench.openSource(titles.report);
  await expect(workbench.annotations.card('four workers were hurt')).toContainText('Casualties');
  await workbench.saved();
  workbench = await assay.relaunch();
  await workbench.openSource(titles.report);
  await expect(workbench.annotations.card('four workers were hurt')).toContainText('Casualties');
});

test('the foot says when the vault was verified, also after a restart of the window', async ({ assay }) => {
  const { page, saveState } = await assay.launch();
  const foot = page.getByRole('contentinfo');
  await expect(foot).toContainText('Vault not verified yet');
  await foot.getByRole('button', { name: 'Vault not verified yet' }).click();
  await page.getByRole('button', { name: 'Verify now' }).click();
  await expect(foot).toContainText('Vault verified');
  await expect(saveState).toHaveText('Saved');
  await page.reload();
  await expect(foot).toContainText('Vault verified');
});
