import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { startLoopback } from '../e2e/host/startLoopback';
import { findBrowser } from '../scripts/lib/browser.mjs';
import { milliseconds, quantile } from './support/measure';
import { seededPdf } from './support/seededPdf';

/** A long PDF as a user meets it: from the click in the list to the first page, and from there to another. */
const pages = 500;
const runs = 7;
const jumps = [400, 37, 499, 250, 120, 333, 8];
const folder = await mkdtemp(join(tmpdir(), 'assay-bench-'));
const file = join(folder, 'seeded-survey.pdf');
await writeFile(file, seededPdf(pages));
const other = join(folder, 'other.txt');
await writeFile(other, 'Another source\n\nA short one.');
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
const page = await context.newPage();

try {
  const host = await startLoopback(join(folder, 'data'), [file, other]);
  await page.goto(host.address);
  const importing = performance.now();
  await page.getByRole('region', { name: 'Import' }).getByText('2 taken in').waitFor({ timeout: 300_000 });
  const taken = performance.now() - importing;
  const sources = page.getByRole('list', { name: 'Sources' });
  const title = await sources.getByRole('listitem').filter({ hasText: 'survey' }).first().innerText();
  await sources.getByText('Another source').click();
  const name = title.split('\n')[0] ?? '';
  const cold = await page.evaluate(openPages, { name, other: 'Another source', times: 1 });
  const warm = await page.evaluate(openPages, { name, other: 'Another source', times: runs });
  const jumped = await page.evaluate(jumpTo, jumps);
  await host.stop();
  const row = (what: string, sorted: readonly number[], target: number) => ({
    what,
    median: milliseconds(quantile(sorted, 0.5)),
    worst: milliseconds(quantile(sorted, 1)),
    target: milliseconds(target),
    holds: quantile(sorted, 1) <= target,
  });
  console.table([
    row(`${pages} pages: first page readable, first PDF of the session`, cold.readable, 1_000),
    row(`${pages} pages: first page readable, again`, warm.readable, 1_000),
    row(`${pages} pages: first page drawn, first PDF of the session`, cold.drawn, 1_000),
    row(`${pages} pages: first page drawn, again`, warm.drawn, 1_000),
    row(`jump to another page (400 first), drawn`, jumped.drawn, 500),
  ]);
  console.log(
    `Jump to page 400: ${milliseconds(jumped.first)}. Longest the page's thread was busy: ${milliseconds(jumped.busiest)}. Taken in, both files: ${milliseconds(taken)}.`,
  );
} finally {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}

interface Opening {
  readonly name: string;
  readonly other: string;
  readonly times: number;
}

/** Runs in the page: opens the other source, then the PDF; sorted milliseconds until its words and its drawing are there. */
async function openPages({ name, other, times }: Opening) {
  const list = document.querySelector('[aria-label="Sources"]');
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const until = async (holds: () => boolean) => {
    while (!holds()) await frame();
  };
  const press = (words: string) => {
    const button = [...(list?.querySelectorAll('button') ?? [])].find((each) =>
      each.textContent.includes(words),
    );
    button?.click();
  };
  const firstPage = () => document.querySelector('[data-page="0"]');
  const found = { readable: [] as number[], drawn: [] as number[] };
  for (let run = 0; run < times; run++) {
    press(other);
    await until(() => firstPage() === null && document.querySelector('[data-from]') !== null);
    const begun = performance.now();
    press(name);
    await until(() => firstPage()?.querySelector('[data-start]') !== null && firstPage() !== null);
    found.readable.push(performance.now() - begun);
    await until(() => firstPage()?.querySelector('canvas') != null);
    found.drawn.push(performance.now() - begun);
  }
  const sorted = (values: number[]) => values.sort((left, right) => left - right);
  return { readable: sorted(found.readable), drawn: sorted(found.drawn) };
}

/** Runs in the page: types page numbers into the page field; milliseconds until each page is drawn. */
async function jumpTo(numbers: readonly number[]) {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  let busiest = 0;
  const watch = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) busiest = Math.max(busiest, duration);
  });
  watch.observe({ type: 'longtask' });
  const field = document.querySelector<HTMLInputElement>('input[aria-label="Page"]');
  const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  if (!field || !setter) throw new Error('The page field is not there');
  const drawn: number[] = [];
  for (const number of numbers) {
    const begun = performance.now();
    setter.call(field, `${number}`);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await Promise.resolve();
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    while (!document.querySelector(`[data-page="${number - 1}"] canvas`)) await frame();
    drawn.push(performance.now() - begun);
    await new Promise((done) => setTimeout(done, 300));
  }
  watch.disconnect();
  return { first: drawn[0] ?? 0, drawn: drawn.sort((left, right) => left - right), busiest };
}
