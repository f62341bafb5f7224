import { copyFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { reachingDocuments } from './documents/reachingDocuments';
import { expect, test } from './fixtures';

test('a hostile page is only words: no request, no script, no dialog', async ({ assay }) => {
  const file = join(assay.folder, 'hostile.html');
  await copyFile(resolve('e2e/documents/fixtures/hostile.html'), file);
  const workbench = await assay.launch();
  const { page, sourceText } = workbench;
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const opened: string[] = [];
  page.context().on('page', (other) => opened.push(other.url()));
  const home = page.url();

  await workbench.takeIn([file]);
  await workbench.openSource('A page that wants out');
  for (const words of [
    'The first honest sentence is kept.',
    "with <script>alert('words')</script> spelt out, is kept as well.",
    'The third honest sentence',
    'An innocent link',
  ])
    await expect(sourceText.region).toContainText(words);
  await expect(
    sourceText.region.locator('script, iframe, img, object, embed, video, audio, form, style'),
  ).toHaveCount(0);

  // Clicked, dragged over and highlighted, it stays what it is.
  for (const link of ['An innocent link', 'another one', 'a third one']) {
    await sourceText.region.getByText(link).click();
    await page.keyboard.press('Escape');
  }
  await sourceText.highlight('The first honest sentence');
  await workbench.saved();

  expect(page.url()).toBe(home);
  expect(opened).toEqual([]);
  expect(dialogs).toEqual([]);
  expect(await page.evaluate(() => 'assayWasReached' in window)).toBe(false);
  // That no request left the host and nothing was written to the console is seen to by the fixture.
});

test('the page may not fetch from anywhere else even if it wanted to', async ({ assay }) => {
  assay.expectProblems = true;
  const { page } = await assay.launch();
  const reached: string[] = [];
  await page.context().route(/attacker\.example/, (route) => {
    reached.push(route.request().url());
    return route.abort();
  });
  const answers = await page.evaluate(async () => {
    const tried = await Promise.allSettled([
      fetch('https://attacker.example/fetch', { mode: 'no-cors' }),
      new Promise((done, refuse) => {
        const image = new Image();
        image.onload = done;
        image.onerror = () => refuse(new Error('refused'));
        image.src = 'https://attacker.example/pixel.png';
      }),
      new Promise((done, refuse) => {
        const socket = new WebSocket('wss://attacker.example/socket');
        socket.onopen = done;
        socket.onerror = () => refuse(new Error('refused'));
      }),
    ]);
    return tried.map(({ status }) => status);
  });
  expect(answers).toEqual(['rejected', 'rejected', 'rejected']);
  expect(reached).toEqual([]);
});

test('no kind of file makes the window ask for anything: not when it is taken in, read, looked at or marked', async ({
  assay,
}) => {
  test.setTimeout(180_000);
  const documents = reachingDocuments();
  const paths: string[] = [];
  for (const { name, bytes } of documents) {
    paths.push(join(assay.folder, name));
    await writeFile(join(assay.folder, name), bytes);
  }
  const workbench = await assay.launch();
  const { page, sourceText, sources } = workbench;
  const home = page.url();
  const away: string[] = [];
  // From workers and the other windows of this browser, too.
  page.context().on('request', (request) => {
    if (!request.url().startsWith(new URL(home).origin) && !/^(blob|data):/.test(request.url()))
      away.push(request.url());
  });
  await workbench.importFiles(paths);
  await expect(workbench.importReport.getByRole('button', { name: 'Close import report' })).toBeVisible({
    timeout: 120_000,
  });
  const failed = workbench.importReport.getByRole('list', { name: 'Could not be read' });
  await expect(failed.getByRole('listitem').filter({ hasNotText: 'drawing.svg' })).toHaveCount(0);
  await workbench.importReport.getByRole('button', { name: 'Close import report' }).click();
  const unseen = new Set(documents.map(({ name }) => name));
  const items = sources.getByRole('listitem').getByRole('button');
  for (let place = 0; place < (await items.count()); place++) {
    await items.nth(place).click();
    await expect(items.nth(place)).toHaveAttribute('aria-current', 'true');
    const [title = ''] = (await items.nth(place).innerText()).split('\n');
    await expect(sourceText.region).toContainText(title);
    await expect(sourceText.region.locator('[data-section] [data-start]').first()).not.toHaveText('');
    const text = await sourceText.region.innerText();
    for (const { name, words } of documents)
      if (text.replace(/\s+/g, ' ').includes(words)) unseen.delete(name);
    for (const picture of await sourceText.region.getByRole('figure').all()) await picture.hover();
    await expect(
      sourceText.region.locator('script, iframe, img, object, embed, video, audio, form, style, link'),
    ).toHaveCount(0);
  }
  // A drawing is no document; all others are read.
  expect([...unseen].filter((name) => name !== 'drawing.svg')).toEqual([]);
  await workbench.saved();
  expect(page.url()).toBe(home);
  expect(away).toEqual([]);
});
