import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ExpectedSource, writeOneOfEachKind } from './documents/oneOfEachKind';
import { expect, test } from './fixtures';
import { dropOn } from './pages/dropOn';
import { Pages } from './pages/Pages';
import { SourceSheet } from './pages/SourceSheet';
import type { Workbench } from './pages/Workbench';
import { askAssay } from './readers/runAssay';

async function showSheet(workbench: Workbench, sheet: SourceSheet): Promise<void> {
  if (!(await sheet.region.isVisible())) await workbench.command('About this source');
  await expect(sheet.region).toBeVisible();
}

/** Everything the sheet says of a source that has this file. */
async function checkSheet(sheet: SourceSheet, dropped: string, wanted: ExpectedSource): Promise<void> {
  const { file, readAs, fields = {}, facts = {} } = wanted;
  await expect(sheet.fact('Read as').locator('dd')).toHaveText(
    new RegExp(`^${readAs}.*, by reader \\w+ \\d+$`),
  );
  await expect(sheet.fact('Taken in')).toContainText(/ UTC, by /);
  for (const [name, value] of Object.entries(fields)) await expect(sheet.field(name)).toHaveValue(value);
  for (const [name, said] of Object.entries(facts)) await expect(sheet.fact(name).first()).toHaveText(said);
  const bytes = await readFile(join(dropped, file)).catch(() => null);
  const partOf = sheet.fact('Part of');
  if (!bytes) return expect(partOf).toBeVisible();
  await expect(partOf).toHaveCount(0);
  await expect(sheet.fact('SHA-256')).toContainText(createHash('sha256').update(bytes).digest('hex'));
  await expect(sheet.fact('Path').locator('dd')).toHaveText(`one of each/${file}`);
  await expect(sheet.fact('Size').locator('dd')).toHaveText(`${bytes.length.toLocaleString('en')} bytes`);
}

/** Marks the words, and copies them with where they stand. */
async function markAndCite(workbench: Workbench, { words, cited }: ExpectedSource): Promise<void> {
  const { page, sourceText, annotations } = workbench;
  await sourceText.highlight(words);
  await expect(annotations.card(words).first()).toBeVisible();
  await expect(sourceText.mark(words.slice(0, 20)).first()).toBeVisible();
  await workbench.command('Copy with citation');
  const clipboard = () => page.evaluate(async () => (await navigator.clipboard.readText()).trim());
  await expect.poll(async () => (await clipboard()).replace(/\s+/g, ' ')).toContain(`“${words}” (`);
  expect(await clipboard()).toMatch(cited);
}

async function markArea({ page, sourceText, annotations }: Workbench): Promise<void> {
  await sourceText.region.focus();
  await page.keyboard.press('a');
  await expect(page.getByRole('application', { name: /^Area on page/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(annotations.cards.filter({ hasText: /Area of page \d/ })).toContainText(/figure on p\. \d/);
}

test('one folder with one file of each kind: each opens, is marked, cited by where it stands, and its sheet is right', async ({
  assay,
}) => {
  test.setTimeout(400_000);
  const { dropped, expected } = await writeOneOfEachKind(assay.folder);
  const workbench = await assay.launch();
  const { page, sources } = workbench;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await dropOn(page, [dropped]);
  const close = workbench.importReport.getByRole('button', { name: 'Close import report' });
  await expect(close).toBeVisible({ timeout: 240_000 });
  await expect(workbench.importReport.getByRole('list', { name: 'Could not be read' })).toHaveCount(0);
  await close.click();

  const sheet = new SourceSheet(workbench);
  const left = new Map(expected.map((source) => [source.file, source]));
  const count = Number(await sources.getByRole('listitem').first().getAttribute('aria-setsize'));
  for (let place = 0; place < count; place++) {
    const item = sources.locator(`[data-index="${place}"]`).getByRole('button').first();
    await item.click();
    await expect(item).toHaveAttribute('aria-current', 'true');
    await showSheet(workbench, sheet);
    await expect(sheet.field('Title')).toHaveValue((await item.locator('span').first().innerText()).trim());
    const file = await sheet.fact('File').locator('dd').innerText();
    const wanted = left.get(file);
    if (!wanted) continue;
    left.delete(file);
    await test.step(file, async () => {
      await checkSheet(sheet, dropped, wanted);
      await expect(workbench.sourceText.region).toContainText(wanted.words);
      if (wanted.isPicture || file.endsWith('.pdf'))
        await new Pages(workbench).region.locator('canvas').first().waitFor();
      // The line above the pages takes room from them when it comes.
      if (wanted.isPicture) await expect(page.getByText(/^Recognised text/)).toBeVisible();
      await markAndCite(workbench, wanted);
      if (wanted.isPicture) await markArea(workbench);
    });
  }
  expect([...left.keys()]).toEqual([]);

  await test.step('a mail leads to what came with it', async () => {
    await workbench.source('Readings of the Lower Weir').first().getByRole('button').first().click();
    await showSheet(workbench, sheet);
    await sheet.region
      .getByRole('list', { name: 'Came with it' })
      .getByRole('button', { name: 'readings' })
      .click();
    await expect(sheet.fact('File').locator('dd')).toHaveText('readings.csv');
  });

  await test.step('the command line says the same of every source', async () => {
    await workbench.saved();
    const caseFile = await workbench.exportDialog.save(/case/i, assay.folder);
    const listed = await askAssay<Record<string, unknown>[]>('list', caseFile, 'sources');
    expect(listed).toHaveLength(count);
    for (const { file, fields = {} } of expected) {
      const rows = listed.filter((row) => row.fileName === file);
      expect(rows, file).not.toHaveLength(0);
      for (const row of rows) {
        expect(row).toMatchObject({
          sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
          importedBy: expect.anything(),
        });
        if (fields.Author) expect(row.author).toBe(fields.Author);
        if (fields.Address) expect(row.address).toBe(fields.Address);
      }
    }
  });
});
