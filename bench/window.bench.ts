import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { startLoopback } from '../e2e/host/startLoopback';
import { findBrowser } from '../scripts/lib/browser.mjs';
import { milliseconds, quantile } from './support/measure';
import { seededText } from './support/seededText';

/** The window as a user feels it: start, and a key press until the highlight has its card and is saved. */
const highlights = 100;
const folder = await mkdtemp(join(tmpdir(), 'assay-bench-'));
const file = join(folder, 'long.txt');
await writeFile(file, `Seeded article\n\n${seededText(200_000)}`);
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
const page = await context.newPage();

async function start(files: string[]) {
  const begun = performance.now();
  const host = await startLoopback(join(folder, 'data'), files);
  const up = performance.now();
  await page.goto(host.address);
  await page.getByRole('region', { name: 'Source text' }).getByRole('paragraph').first().waitFor();
  return { host, up: up - begun, readable: performance.now() - begun };
}

try {
  const first = await start([]);
  await first.host.stop();
  const second = await start([]);
  await second.host.stop();
  const third = await start([file]);
  await page.getByRole('list', { name: 'Sources' }).getByText('Seeded article').click();
  await page.getByRole('heading', { name: 'Seeded article' }).waitFor();
  const { carded, saved } = await page.evaluate(markPassages, highlights);
  await third.host.stop();
  console.table([
    { what: 'first start: host up', value: milliseconds(first.up) },
    { what: 'first start: sample case readable', value: milliseconds(first.readable) },
    { what: 'second start: readable', value: milliseconds(second.readable) },
    { what: 'key press to card, median', value: milliseconds(quantile(carded, 0.5)) },
    { what: 'key press to card, 95 %', value: milliseconds(quantile(carded, 0.95)) },
    { what: 'key press to “Saved”, median', value: milliseconds(quantile(saved, 0.5)) },
    { what: 'key press to “Saved”, 95 %', value: milliseconds(quantile(saved, 0.95)) },
  ]);
} finally {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}

/** Runs in the page: selects a passage, presses H, and waits for its card and for “Saved”; sorted milliseconds. */
async function markPassages(count: number): Promise<{ carded: number[]; saved: number[] }> {
  const region = document.querySelector('[aria-label="Source text"]');
  const cards = document.querySelector('[aria-label="Annotations"]');
  const status = document.querySelector('[aria-label="Save state"]');
  if (!region || !cards || !status) throw new Error('The window is not as expected');
  const paragraphs = [...region.querySelectorAll('p')].filter(
    (paragraph) => paragraph.textContent.length > 200,
  );
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const until = async (holds: () => boolean) => {
    while (!holds()) await frame();
  };
  const times = { carded: [] as number[], saved: [] as number[] };
  for (let place = 0; place < count; place++) {
    const paragraph = paragraphs[place % 20];
    const walker = document.createTreeWalker(paragraph as Node, NodeFilter.SHOW_TEXT);
    const node = walker.nextNode() as Text;
    const start = (place % 10) * 15 + Math.floor(place / 20);
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + 12);
    const words = range.toString().trim();
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    await until(() => document.querySelector('[role="toolbar"][aria-label="Selection"]') !== null);
    const begun = performance.now();
    const key = { key: 'h', code: 'KeyH', bubbles: true, cancelable: true };
    (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', key));
    await until(
      () =>
        cards.querySelector('article[aria-current], article[data-chosen]')?.textContent.includes(words) ??
        false,
    );
    times.carded.push(performance.now() - begun);
    await until(() => status.textContent === 'Saved');
    times.saved.push(performance.now() - begun);
  }
  const sorted = (values: number[]) => values.sort((left, right) => left - right);
  return { carded: sorted(times.carded), saved: sorted(times.saved) };
}
