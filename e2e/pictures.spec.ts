import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures';
import { Pages } from './pages/Pages';

const scan = join(import.meta.dirname, '../src/core/import/image/fixtures/scan.png');
const title = 'Memorandum of the harbour warden';

test('the words of a scan are selected on the picture, highlighted and handed over', async ({ assay }) => {
  const workbench = await assay.launch();
  const { sourceText, annotations } = workbench;
  const file = join(assay.folder, 'memo.png');
  await copyFile(scan, file);
  await workbench.takeIn([file]);
  await workbench.source(title).getByRole('button').click();
  const pages = new Pages(workbench);
  await pages.drawn('Page 1');
  await expect(workbench.page.getByText('Recognised text, no doubtful words')).toBeVisible();

  await test.step('the picture is drawn, not only white', async () => {
    const shades = await pages
      .sheet('Page 1')
      .locator('canvas')
      .evaluate((canvas: HTMLCanvasElement) => {
        const copy = new OffscreenCanvas(canvas.width, canvas.height);
        const context = copy.getContext('2d') as OffscreenCanvasRenderingContext2D;
        context.drawImage(canvas, 0, 0);
        const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
        return new Set(data.filter((_, at) => at % 4 === 0).map((value) => value >> 6)).size;
      });
    expect(shades).toBeGreaterThan(1);
  });

  await test.step('words are marked where they stand', async () => {
    await sourceText.highlight('two explosions');
    await expect(annotations.card('two explosions')).toBeVisible();
    await expect(sourceText.mark('two explosions')).toBeVisible();
  });

  await test.step('they are found', async () => {
    await workbench.page.keyboard.press('ControlOrMeta+f');
    await workbench.page.getByRole('textbox', { name: 'Find in source' }).fill('insurers of the store');
    await expect(workbench.page.getByRole('search')).toContainText('1 of 1');
    await workbench.page.keyboard.press('Escape');
  });

  await test.step('the exported page quotes them', async () => {
    await workbench.saved();
    const path = await workbench.exportDialog.save(/Markdown/, assay.folder);
    expect(await readFile(path, 'utf8')).toContain('two explosions');
  });
});
