import { cp, readdir, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { prepareDocuments } from './documents/prepareDocuments';
import { expect, test } from './fixtures';
import { dropOn } from './pages/dropOn';

const formats = resolve('src/core/import');

/** A folder with the fixtures of every format there is, in a folder for each format. */
async function everyKind(folder: string): Promise<string> {
  const target = join(folder, 'every kind');
  for (const format of await readdir(formats)) {
    const fixtures = join(formats, format, 'fixtures');
    if (!(await stat(fixtures).catch(() => null))) continue;
    await cp(fixtures, join(target, format), { recursive: true });
  }
  await cp(join((await prepareDocuments(folder)).log, '..'), join(target, 'plain'), { recursive: true });
  return target;
}

/** Selects the first long word of the open source, and says which; empty where there is none. */
function selectWord(page: Page): Promise<string> {
  return page.evaluate(() => {
    const region = document.querySelector('[aria-label="Source text"]') as HTMLElement;
    const walker = document.createTreeWalker(region, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement?.closest('[data-section] [data-start]')) continue;
      const word = /[\p{L}\p{N}]{3,}/u.exec(node.textContent ?? '');
      if (!word) continue;
      getSelection()?.setBaseAndExtent(node, word.index, node, word.index + word[0].length);
      return word[0];
    }
    return '';
  });
}

test('a folder with every kind of file goes in; each source opens and can be highlighted', async ({
  assay,
}) => {
  test.setTimeout(400_000);
  const folder = await everyKind(assay.folder);
  await writeFile(
    join(folder, 'firmware.bin'),
    Buffer.from(Array.from({ length: 999 }, (_, i) => (i * 167) % 256)),
  );
  await writeFile(join(folder, 'empty.txt'), '');
  await writeFile(join(folder, '.DS_Store'), 'hidden');
  const workbench = await assay.launch();
  const { page, sources, sourceText, annotations } = workbench;
  await dropOn(page, [folder]);
  const close = workbench.importReport.getByRole('button', { name: 'Close import report' });
  await expect(close).toBeVisible({ timeout: 240_000 });
  const said = await workbench.importReport.getByRole('status').innerText();
  expect(said).toMatch(
    /^\d+ taken in(?:, \d+ here already)?, 2 could not be read(?:, \d+ left out)?, 1 hidden or system files passed over$/,
  );
  const failed = workbench.importReport.getByRole('list', { name: 'Could not be read' });
  await expect(failed.getByRole('listitem').filter({ hasText: '“firmware.bin”' })).toBeVisible();
  await expect(failed.getByRole('listitem').filter({ hasText: '“empty.txt” is empty' })).toBeVisible();

  await close.click();
  const count = Number(await sources.getByRole('listitem').first().getAttribute('aria-setsize'));
  expect(count).toBeGreaterThanOrEqual(Number.parseInt(said, 10));
  for (let place = 0; place < count; place++) {
    const item = sources.locator(`[data-index="${place}"]`).getByRole('button');
    if (!(await item.isVisible())) {
      await sources
        .locator(`[data-index="${place - 1}"]`)
        .getByRole('button')
        .focus();
      await page.keyboard.press('ArrowDown');
    }
    await item.click();
    await expect(item).toHaveAttribute('aria-current', 'true');
    const name = (await item.innerText()).replace(/\s+/g, ' ');
    await test.step(name, async () => {
      let word = '';
      await expect.poll(async () => (word = await selectWord(page)), { timeout: 20_000 }).not.toBe('');
      await expect(sourceText.toolbar).toBeVisible();
      await page.keyboard.press('h');
      await expect(annotations.cards.filter({ hasText: word }).first()).toBeVisible();
    });
  }
  await workbench.saved();
});
