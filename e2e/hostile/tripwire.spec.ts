import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { escapedName, markupPages } from './files';
import { touchEverything } from './touchEverything';
import { escapedFiles, layTripwire } from './tripwire';

const home = 'https://bare.example/';

test('the wire is blind: of pages nobody stands in front of, some run, ask or leave without being noticed', async ({
  page,
}) => {
  const pages = markupPages().filter(({ danger }) => danger !== 'elsewhere');
  expect(pages.length).toBeGreaterThan(50);
  const frames = pages.map(({ number }) => `<iframe src="${home}${number}"></iframe>`).join('');
  await page.context().route('**/*', (route) => {
    const address = route.request().url();
    const shown = pages.find(({ number }) => address === `${home}${number}`);
    const body = shown ? Buffer.from(shown.bytes) : address === `${home}all` ? frames : '';
    return route.fulfill({ contentType: 'text/html', body });
  });
  await page.goto(home);
  const wire = await layTripwire(page, home);
  await page.goto(`${home}all`);
  for (const frame of page.frames()) await frame.evaluate(touchEverything, 'body').catch(() => null);
  await expect
    .poll(async () => {
      const noticed = await wire.whatHappened();
      return pages
        .filter(({ name }) => !noticed.some((line) => line.startsWith(`${name}: `)))
        .map(({ name }) => name);
    })
    .toEqual([]);
});

test('the wire is blind: a question, a window, a download, a prototype or a file outside is not noticed', async ({
  page,
}, info) => {
  await page.context().route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await page.goto(home);
  const wire = await layTripwire(page, home);
  expect(await wire.whatHappened()).toEqual([]);
  const download = page.waitForEvent('download');
  await page.evaluate(() => {
    alert('trip(1)');
    window.open('https://attacker.example/2');
    const link = document.createElement('a');
    link.download = 'x';
    link.href = 'data:text/plain,trip(3)';
    link.click();
    Object.defineProperty(Object.prototype, 'polluted', { value: 1, enumerable: true });
  });
  await download;
  await expect.poll(async () => (await wire.whatHappened()).join('\n')).toMatch(/dialog.*prototype/s);
  const happened = (await wire.whatHappened()).join('\n');
  for (const noticed of [
    /^script: a dialog/m,
    /^script in odd case: .*https/m,
    /a window was opened/,
    /handed over/,
  ])
    expect(happened.replaceAll('.html', '')).toMatch(noticed);

  await writeFile(info.outputPath(`${escapedName}.txt`), '');
  expect(await escapedFiles(info.outputDir)).toEqual([join(info.outputDir, `${escapedName}.txt`)]);
});
