import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures';
import type { Workbench } from '../pages/Workbench';
import { type HostileFile, hostileDocuments, hostilePages } from './files';
import { foreignMarkup } from './foreignMarkup';
import { touchEverything } from './touchEverything';
import { escapedFiles, layTripwire } from './tripwire';

// Without the page's policy: what is tried here has to be stopped before the policy has anything to stop.
test.use({ bypassCSP: true });

/** Takes files in under the very names they have, which no disk would. */
async function takeIn({ page, importReport }: Workbench, files: readonly HostileFile[]): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import sources' }).first().click();
  await (await choosing).setFiles(
    files.map(({ name, bytes }) => ({ name, mimeType: '', buffer: Buffer.from(bytes) })),
  );
  await expect(importReport.getByRole('button', { name: 'Close import report' })).toBeVisible({
    timeout: 120_000,
  });
}

/** Opens every source and does to it what a reader may; answers the text of all of them. */
async function readEverything({ page, sources, sourceText }: Workbench): Promise<string> {
  const texts: string[] = [];
  const count = Number(await sources.getByRole('listitem').first().getAttribute('aria-setsize'));
  for (let place = 0; place < count; place++) {
    const item = sources.locator(`[data-index="${place}"]`).getByRole('button').first();
    if (!(await item.isVisible())) await showNext(page, sources.locator(`[data-index="${place - 1}"]`));
    await item.click();
    await expect(item).toHaveAttribute('aria-current', 'true');
    const title = (await item.locator('span').first().innerText()).trim();
    await expect(sourceText.region).toContainText(title.slice(0, 20));
    await page.evaluate(touchEverything, '[data-section]');
    expect(await page.evaluate(foreignMarkup), title).toEqual([]);
    texts.push(await sourceText.region.evaluate((region) => region.textContent ?? ''));
  }
  return texts.join('\n');
}

/** The next source is drawn when the list is gone down by key. */
async function showNext(page: Page, item: ReturnType<Page['locator']>): Promise<void> {
  await item.getByRole('button').first().focus();
  await page.keyboard.press('ArrowDown');
}

/** The names of the files the import says it could not read. */
async function refused({ importReport }: Workbench): Promise<string[]> {
  const failed = importReport.getByRole('list', { name: 'Could not be read' });
  return (await failed.count()) === 0 ? [] : failed.getByRole('listitem').allInnerTexts();
}

test('a web page of any known class of attack is words and nothing else', async ({ assay }) => {
  test.setTimeout(180_000);
  const files = hostilePages();
  expect(files.length).toBeGreaterThan(90);
  const workbench = await assay.launch();
  const { page } = workbench;
  const wire = await layTripwire(page, new URL('/', page.url()).href);
  await takeIn(workbench, files);
  expect(await refused(workbench)).toEqual([expect.stringContaining('script with a null byte.html')]);
  await workbench.importReport.getByRole('button', { name: 'Close import report' }).click();
  const text = await readEverything(workbench);
  expect(text.match(/press here/g)?.length).toBeGreaterThan(40);
  await workbench.saved();
  expect(await wire.whatHappened()).toEqual([]);
});

test('a hostile document, mail, book, archive or name is words and nothing else', async ({ assay }) => {
  test.setTimeout(180_000);
  const files = hostileDocuments();
  const workbench = await assay.launch();
  const { page, importReport } = workbench;
  const wire = await layTripwire(page, new URL('/', page.url()).href);
  await takeIn(workbench, files);
  expect((await refused(workbench)).map((sentence) => /“([^”›]+?)(?: ›|”)/.exec(sentence)?.[1])).toEqual([
    'outside entity.docx',
    'growing entities.docx',
    'outside entity.odt',
    'growing entities.odt',
    'cells without end.ods',
    'outside entity.xlsx',
    'groups without end.rtf',
    'pages in a circle.pdf',
    'messages two hundred deep.eml',
    'root outside the book.epub',
    'outside entity.epub',
    'names that lead out.zip',
  ]);
  // Annotations from elsewhere say what became of them.
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await importReport.getByRole('button', { name: 'Close import report' }).click();
  const text = await readEverything(workbench);
  expect(text.match(/press here/g)?.length).toBeGreaterThan(60);
  await workbench.saved();
  expect(await wire.whatHappened()).toEqual([]);
  expect(await escapedFiles(assay.folder)).toEqual([]);
});
