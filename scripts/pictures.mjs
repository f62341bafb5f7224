// Makes the README's pictures from the running app and its sample case.
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './lib/browser.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';

const port = 4879;
const folder = 'docs/pictures';

await ensureInstalled(console.log);
await ensureBuilt(console.log);
const { chromium } = await import('@playwright/test');
const data = await mkdtemp(join(tmpdir(), 'assay-pictures-'));
const host = spawn(process.execPath, [
  'out/main/loopback.js',
  '--no-open',
  '--port',
  String(port),
  '--data',
  data,
]);
try {
  const address = await new Promise((found, refuse) => {
    host.stdout.on('data', (chunk) => found(/Assay is at (\S+)/.exec(chunk.toString())?.[1]));
    host.once('exit', (code) => refuse(new Error(`The host ended with ${code}`)));
  });
  await mkdir(folder, { recursive: true });
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
  await takePicture(browser, address, 'light', 'reader');
  await takePicture(browser, address, 'dark', 'report');
  await browser.close();
} finally {
  host.kill();
  await rm(data, { recursive: true, force: true });
}

/** `what`: the source with its cards, or the report beside it. */
async function takePicture(browser, address, colorScheme, what) {
  const context = await browser.newContext({
    colorScheme,
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole('list', { name: 'Sources' }).getByRole('button').nth(1).click();
  const cards = page.getByRole('region', { name: 'Annotations' }).getByRole('article');
  await cards.nth(1).click();
  if (what === 'report') {
    await page.getByRole('navigation', { name: 'Workbench' }).getByRole('button', { name: 'Report' }).click();
    await page.getByRole('textbox', { name: 'Report', exact: true }).waitFor();
  }
  await settle(page);
  await page.screenshot({ path: join(folder, `${what}-${colorScheme}.png`) });
  await context.close();
}

/** Fonts are there and nothing moves any more. */
async function settle(page) {
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(1_500);
}
