import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'rolldown';
import { findBrowser } from '../scripts/lib/browser.mjs';
import type { Drawer, DrawingPage } from './support/drawingPage';
import { quantile } from './support/measure';
import { seededRandom, seededText } from './support/seededText';
import { comparedRow } from './support/targetTable';

/**
 * Drawing highlights beside two well-known libraries: `@recogito/text-annotator` 4.1.1 (with either of its
 * renderers) and `mark.js` 8.11.1.
 *
 * The same plain page for everybody: 958,000 seeded characters in paragraphs, all in the DOM and laid out, no
 * styles, and the same 2,000 seeded passages as offsets; none overlap, because mark.js leaves out those that do. Each is asked to draw them all in the way its
 * documentation shows; the time runs from that call until the frame after something is drawn is on the screen.
 * Assay draws here what its reader draws (boxes under the words, and the overlaps on top of them), but for the whole text, where
 * the reader does it for what is near the part in sight; Recogito draws only what is in sight, too, and is given
 * that advantage. Everybody draws three times in turn; the medians are compared.
 *
 * The two are no part of Assay: they have a package file of their own in `bench/competitors` and are installed
 * there when this runs.
 */
const characters = 958_000;
const passages = 2_000;
const rounds = 3;
const drawers: readonly Drawer[] = ['Assay', 'Recogito, CSS highlights', 'Recogito, spans', 'mark.js'];

const folder = resolve('bench/competitors');
if (!install()) process.exit(0);
const script = await bundle();
const text = seededText(characters).slice(0, characters);
const random = seededRandom(4);
const room = Math.floor(characters / passages);
const places = Array.from({ length: passages }, (_, place) => {
  const start = place * room + Math.floor(random() * (room - 300));
  return { start, end: start + 20 + Math.floor(random() * 279) };
});

const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addScriptTag({ content: script });
  await page.evaluate((given) => {
    (globalThis as unknown as { drawing: DrawingPage }).drawing.build(given);
  }, text);
  const times = new Map<Drawer, number[]>(drawers.map((drawer) => [drawer, []]));
  const drawn = new Map<Drawer, number>();
  for (let round = 0; round < rounds; round++)
    for (const who of drawers) {
      const result = await page.evaluate(
        (given) =>
          (globalThis as unknown as { drawing: DrawingPage }).drawing.measure(given.who, given.places),
        { who, places },
      );
      drawn.set(who, result.drawn);
      times.get(who)?.push(result.time);
    }
  const median = (who: Drawer) =>
    quantile(
      (times.get(who) ?? []).toSorted((a, b) => a - b),
      0.5,
    );
  console.table(
    drawers.slice(1).map((who) => ({
      ...comparedRow({
        what: `2,000 highlights on 958,000 characters drawn, beside ${who}`,
        value: median('Assay'),
        beside: median(who),
        unit: 'ms',
        mostRatio: 0.2,
      }),
      'times faster': (median(who) / median('Assay')).toFixed(1),
      'drawn by it': drawn.get(who),
      'drawn by Assay': drawn.get('Assay'),
    })),
  );
} finally {
  await browser.close();
}

/** Says in one line when they cannot be had; the other measurements go on without them. */
function install(): boolean {
  if (existsSync(join(folder, 'node_modules', '@recogito', 'text-annotator'))) return true;
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--ignore-scripts'], {
    cwd: folder,
    stdio: 'ignore',
    timeout: 180_000,
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    console.log(
      '@recogito/text-annotator and mark.js cannot be installed here: nothing is measured beside them.',
    );
  return status === 0;
}

async function bundle(): Promise<string> {
  const out = await mkdtemp(join(tmpdir(), 'assay-drawing-'));
  try {
    await build({
      input: resolve('bench/support/drawingPage.ts'),
      platform: 'browser',
      resolve: { alias: { '@core': resolve('src/core'), '@renderer': resolve('src/renderer') } },
      moduleTypes: { '.css': 'empty' },
      output: { file: join(out, 'page.js'), format: 'iife' },
      logLevel: 'warn',
    });
    return await readFile(join(out, 'page.js'), 'utf8');
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}
