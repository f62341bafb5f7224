import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { reachingMhtml, reachingPage, redPicture } from './documents/capturedPages';
import { expect, test } from './fixtures';
import { dropOn } from './pages/dropOn';

/** Red, green and blue in the middle of a canvas. */
function middleOf(canvas: Locator): Promise<number[]> {
  return canvas.evaluate((element: HTMLCanvasElement) => {
    const copy = document.createElement('canvas');
    copy.width = 1;
    copy.height = 1;
    const context = copy.getContext('2d');
    context?.drawImage(element, element.width / 2, element.height / 2, 1, 1, 0, 0, 1, 1);
    return [...(context?.getImageData(0, 0, 1, 1).data.slice(0, 3) ?? [])];
  });
}

test('captured pages draw the pictures that are in the file, name the others, and request nothing', async ({
  assay,
}) => {
  const embedded = `data:image/png;base64,${redPicture().toString('base64')}`;
  const files = [
    { name: 'one.html', title: 'A page by itself', content: reachingPage('A page by itself', embedded) },
    { name: 'two.mhtml', title: 'A page in one file', content: reachingMhtml('A page in one file') },
  ];
  const paths = files.map(({ name }) => join(assay.folder, name));
  for (const [index, { content }] of files.entries()) await writeFile(paths[index] ?? '', content);
  const workbench = await assay.launch();
  const { page, sourceText } = workbench;
  const requested: string[] = [];
  page.context().on('request', (request) => requested.push(request.url()));
  await workbench.takeIn(paths);
  for (const { title } of files) {
    await workbench.openSource(title);
    const wall = sourceText.region.getByRole('figure', { name: 'The wall in red' });
    const canvas = wall.locator('canvas[data-drawn]');
    await expect(canvas).toBeVisible();
    expect(await middleOf(canvas)).toEqual([200, 30, 30]);
    await expect(sourceText.region).toContainText('The wall in spring');
    await expect(sourceText.region.getByRole('figure', { name: 'A picture that stayed away' })).toContainText(
      'Picture not in the file: far.png',
    );
    await expect(sourceText.region.getByRole('figure', { name: 'late.jpg' })).toContainText(
      'not in the file',
    );
    await expect(sourceText.region.locator('img, iframe, object, svg image, link, style')).toHaveCount(0);
  }
  // The words around and of a picture are words like others.
  await sourceText.highlight('The wall in red');
  await workbench.saved();
  expect(requested.filter((address) => address.includes('attacker'))).toEqual([]);
});

test('a page dropped with its folder draws the folder’s pictures, and its files are no sources', async ({
  assay,
}) => {
  const folder = join(assay.folder, 'saved');
  const beside = join(folder, 'The wall_files');
  await mkdir(beside, { recursive: true });
  const frame = '<iframe src="The%20wall_files/frame.html"></iframe>';
  const page = `<!doctype html><title>The wall</title><p>It stands.</p><img src="./The%20wall_files/red.png" alt="The wall in red">${frame}`;
  await writeFile(join(folder, 'The wall.html'), page);
  await writeFile(join(beside, 'red.png'), redPicture());
  await writeFile(join(beside, 'run.js'), 'alert(1)');
  await writeFile(join(beside, 'frame.html'), '<!doctype html><p>Words of a frame.</p>');
  const workbench = await assay.launch();
  const { sourceText, importReport } = workbench;
  await dropOn(workbench.page, [join(folder, 'The wall.html'), beside]);
  await expect(importReport.getByRole('status')).toHaveText('1 taken in');
  await workbench.openSource('The wall');
  const canvas = sourceText.region
    .getByRole('figure', { name: 'The wall in red' })
    .locator('canvas[data-drawn]');
  await expect(canvas).toBeVisible();
  expect(await middleOf(canvas)).toEqual([200, 30, 30]);
  await expect(sourceText.region).toContainText('Words of a frame.');
});

test('a folder dropped after its page is joined to it, with highlights kept, and can be taken away again', async ({
  assay,
}) => {
  const beside = join(assay.folder, 'The wall_files');
  await mkdir(beside, { recursive: true });
  const page = `<!doctype html><title>The wall</title><p>It stands since spring.</p><img src="The%20wall_files/red.png" alt="The wall in red">`;
  await writeFile(join(assay.folder, 'The wall.html'), page);
  await writeFile(join(beside, 'red.png'), redPicture());
  await writeFile(join(beside, 'run.js'), 'alert(1)');
  const workbench = await assay.launch();
  const { sourceText, importReport, annotations } = workbench;
  await dropOn(workbench.page, [join(assay.folder, 'The wall.html')]);
  await expect(importReport).toContainText('did not come with it. To have them, drop that folder');
  await sourceText.highlight('stands since spring');
  await dropOn(workbench.page, [beside]);
  await expect(
    workbench.page.getByText('“The wall_files” was joined to “The wall”, whose pictures it holds.'),
  ).toBeVisible();
  const canvas = sourceText.region
    .getByRole('figure', { name: 'The wall in red' })
    .locator('canvas[data-drawn]');
  await expect(canvas).toBeVisible();
  expect(await middleOf(canvas)).toEqual([200, 30, 30]);
  await expect(annotations.card('stands since spring')).toBeVisible();
  await expect(workbench.sources.getByRole('listitem')).toHaveCount(1);
  await workbench.page.getByRole('button', { name: 'Undo' }).click();
  await expect(canvas).toHaveCount(0);
  await expect(annotations.card('stands since spring')).toBeVisible();
  await workbench.saved();
});
