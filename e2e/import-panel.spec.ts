import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures';
import { dropOn } from './pages/dropOn';
import type { Workbench } from './pages/Workbench';

test.describe.configure({ timeout: 180_000 });

const arabic = 'تقرير عن القصف في حي الرصيف القديم (نسخة 2).txt';

/** Enough small files for an import to be stopped in, two that cannot be read, and names that want room. */
async function folderOfSorts(folder: string): Promise<string> {
  const target = join(folder, 'gathered');
  await mkdir(target, { recursive: true });
  for (let place = 0; place < 300; place++)
    await writeFile(
      join(target, `note ${place}.txt`),
      `Note ${place}\n\n${`Gauge ${place} stood at ${place * 7}. `.repeat(40)}`,
    );
  const long = `${'A statement of the committee on the events of the night at the lower weir '.repeat(2)}(final, corrected).txt`;
  await writeFile(join(target, long), 'A statement.\n\nNobody was at the weir.');
  await writeFile(join(target, arabic), 'تقرير\n\nسمع السكان انفجارين.');
  await writeFile(join(target, 'torn.pdf'), '%PDF-1.7\n1 0 obj\n<< /Type /Catalog');
  await writeFile(
    join(target, 'firmware.bin'),
    Buffer.from(Array.from({ length: 999 }, (_, i) => (i * 167) % 256)),
  );
  return target;
}

async function check({ page }: Workbench, what: string): Promise<void> {
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} – ${failureSummary}`),
  );
  expect.soft(found, what).toEqual([]);
}

for (const colorScheme of ['light', 'dark'] as const)
  test(`an import can be followed, stopped and read about by everybody, ${colorScheme}`, async ({
    assay,
  }) => {
    const folder = await folderOfSorts(assay.folder);
    const workbench = await assay.launch({ colorScheme });
    const { page, importReport } = workbench;
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await check(workbench, 'an empty case');
    await dropOn(page, [folder]);
    const pause = importReport.getByRole('button', { name: 'Pause import' });
    await pause.focus();
    await page.keyboard.press('Enter');
    await expect(importReport.getByText(/^Paused: \d+ of 304 files$/)).toBeVisible();
    await expect(importReport.getByRole('status')).toHaveText(/^Paused at \d+ of 304 files$/);
    await expect(importReport.getByRole('progressbar', { name: 'Files taken in' })).toBeAttached();
    await check(workbench, 'a paused import');
    const proceed = importReport.getByRole('button', { name: 'Continue import' });
    await expect(proceed).toBeFocused();
    await page.keyboard.press('Enter');

    // The button that had the focus is gone at the end; what can be done now has it.
    const close = importReport.getByRole('button', { name: 'Close import report' });
    await expect(close).toBeVisible({ timeout: 90_000 });
    await expect(close).toBeFocused();
    await expect(importReport.getByRole('status')).toHaveText('302 taken in, 2 could not be read');
    const failed = importReport.getByRole('list', { name: 'Could not be read' });
    await expect(failed.getByRole('listitem')).toHaveCount(2);
    await check(workbench, 'the end of an import');

    await page.keyboard.press('Shift+Tab');
    await importReport.getByRole('button', { name: 'Full report…' }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Import report' });
    await expect(dialog.getByRole('listitem').first()).toBeVisible();
    await check(workbench, 'the report of an import');
    await dialog.getByText('Could not be read (2)').click();
    await expect(dialog.getByRole('listitem')).toHaveCount(2);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(importReport.getByRole('button', { name: 'Full report…' })).toBeFocused();
  });

test('an import fits where there is little room, with Arabic names in it', async ({ assay }) => {
  const folder = await folderOfSorts(assay.folder);
  const workbench = await assay.launch();
  const { page, importReport } = workbench;
  // 1280 × 800 at twice the size.
  await page.setViewportSize({ width: 640, height: 400 });
  await workbench.show('Sources');
  await dropOn(page, [folder]);
  for (const name of ['Pause import', 'Cancel'])
    await expect(importReport.getByRole('button', { name })).toBeInViewport({ ratio: 1 });
  const close = importReport.getByRole('button', { name: 'Close import report' });
  await expect(close).toBeVisible({ timeout: 90_000 });
  // The first source is opened meanwhile; what became of the files stays in sight.
  await expect(workbench.sourceText.region.getByRole('heading').first()).toBeVisible();
  for (const button of await importReport.getByRole('button').all())
    await expect(button).toBeInViewport({ ratio: 1 });
  const pane = await importReport.boundingBox();
  for (const item of await importReport.getByRole('listitem').all())
    expect((await item.boundingBox())?.width ?? 0).toBeLessThanOrEqual(pane?.width ?? 0);
  await importReport.getByRole('button', { name: 'Full report…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Import report' });
  for (const name of ['Close', 'Copy', 'Save as text', 'Save as CSV']) {
    const button = dialog.getByRole('button', { name, exact: true });
    await button.evaluate((element) => element.scrollIntoView({ block: 'nearest' }));
    await expect(button).toBeInViewport({ ratio: 0.9 });
  }
  await check(workbench, 'a report in a small window');
  await page.setViewportSize({ width: 1280, height: 800 });
  const rows = dialog.getByRole('group', { name: 'Files of the import, scrolled' });
  await rows.evaluate((element) => element.scrollTo(0, element.scrollHeight));
  const name = dialog.getByText(arabic);
  await expect(name).toBeVisible();
  // Apart from what stands around it, so that neither turns the other about.
  await expect(name).toHaveJSProperty('tagName', 'BDI');
});
