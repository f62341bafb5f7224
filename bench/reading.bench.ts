import { BenchWindow, type Memory } from './support/BenchWindow';
import { caseWithHighlights } from './support/caseWithHighlights';
import {
  armInPage,
  moveInPage,
  openInPage,
  paintedInPage,
  scrollInPage,
  selectInPage,
} from './support/inPage';
import { quantile } from './support/measure';
import { seededRandom, seededText } from './support/seededText';
import { comparedRow, type TargetRow } from './support/targetTable';

/**
 * Reading and marking long texts in the built window (loopback host, Chromium): a text with 10,000
 * overlapping highlights beside the very same text without any, each in a browser of its own, and a case of
 * 100,000 highlights. The ratios count; the milliseconds are those of the machine this runs on. Parts to name: `1M`,
 * `5M` and `many`; with `press` only key presses are measured in the texts.
 */
const openings = 5;
const presses = 200;
const frames = 300;
const step = 90;
const highlights = 10_000;
const small = { fileName: 'Begin here.txt', text: `Begin here\n\n${seededText(2_000, 3)}`, highlights: 0 };

interface Measured {
  readonly readable: number[];
  readonly painted: number[];
  readonly pressed: number[];
  readonly scrolled: number[];
  /** Milliseconds of work on the page's thread for each frame. */
  readonly frameWork: number;
  readonly memory: Memory;
}

const parts = process.argv.slice(2);
const arePressesAll = parts.includes('press');
const isAsked = (part: string) => parts.includes(part) || parts.every((each) => each === 'press');

function windowOn(text: string, marked: number): Promise<BenchWindow> {
  const long = { fileName: 'Long text.txt', text: `Long text\n\n${text}`, highlights: marked };
  return caseWithHighlights('Bench', [small, long]).then((caseFile) => BenchWindow.open(caseFile));
}

/** Everything but key presses. */
async function measureText(window: BenchWindow, marked: number): Promise<Omit<Measured, 'pressed'>> {
  const { page } = window;
  const title = 'Long text';
  const readable: number[] = [];
  const painted: number[] = [];
  // Once before counting: what comes first out of the vault is kept at hand from then on.
  for (let opening = -1; opening < (arePressesAll ? 0 : openings); opening++) {
    await window.restart();
    const times = await page.evaluate(openInPage, { title, marked: marked > 0 });
    if (opening >= 0) readable.push(times.readable);
    if (opening >= 0) painted.push(times.painted ?? times.readable);
    await window.rest(500);
  }
  await window.rest(3_000);
  const worked = await window.work();
  const scrolled = arePressesAll ? [] : await page.evaluate(scrollInPage, { frames, step });
  const frameWork = (1_000 * ((await window.work()) - worked)) / frames;
  await window.rest();
  const memory = await window.memory();
  return { readable: sorted(readable), painted: sorted(painted), scrolled, frameWork, memory };
}

/** Milliseconds of ten presses, each on other words in sight, at another place than before. */
async function pressTen(window: BenchWindow, random: () => number): Promise<number[]> {
  const { page } = window;
  const pressed: number[] = [];
  await page.evaluate(moveInPage, random());
  for (let press = 0; press < 10; press++) {
    await page.evaluate(selectInPage, random());
    await page.evaluate(armInPage);
    await page.keyboard.press('h');
    pressed.push(await page.evaluate(paintedInPage));
    await window.rest(50);
  }
  return pressed;
}

/**
 * The text without highlights and with them. Keys are pressed in the two by turns, ten and ten: what else the machine does
 * falls on both.
 */
async function measureBoth(text: string): Promise<{ bare: Measured; full: Measured }> {
  const windows: BenchWindow[] = [];
  try {
    const measured: Omit<Measured, 'pressed'>[] = [];
    for (const marked of [0, highlights]) {
      const window = await windowOn(text, marked);
      windows.push(window);
      measured.push(await measureText(window, marked));
    }
    const pressed: number[][] = windows.map(() => []);
    const chances = windows.map(() => seededRandom(9));
    for (let round = 0; round < presses / 10; round++)
      for (const [place, window] of windows.entries())
        pressed[place]?.push(...(await pressTen(window, chances[place] as () => number)));
    const [bare, full] = measured.map((each, place) => ({ ...each, pressed: sorted(pressed[place] ?? []) }));
    return { bare: bare as Measured, full: full as Measured };
  } finally {
    for (const window of windows) await window.close();
  }
}

function sorted(values: number[]): number[] {
  return values.sort((left, right) => left - right);
}

async function textRows(name: string, text: string, mostOpening: number): Promise<TargetRow[]> {
  const { bare, full } = await measureBoth(text);
  const megabytes = (bytes: number | null) => (bytes ?? Number.NaN) / 1e6;
  const pressed = [
    comparedRow({
      what: `${name}: key press to painted highlight, p95`,
      value: quantile(full.pressed, 0.95),
      beside: quantile(bare.pressed, 0.95),
      unit: 'ms',
      most: 50,
      mostRatio: 1.3,
    }),
    comparedRow({
      what: `${name}: key press to painted highlight, median`,
      value: quantile(full.pressed, 0.5),
      beside: quantile(bare.pressed, 0.5),
      unit: 'ms',
    }),
  ];
  if (arePressesAll) return pressed;
  return [
    comparedRow({
      what: `${name}: open to readable text, median`,
      value: quantile(full.readable, 0.5),
      beside: quantile(bare.readable, 0.5),
      unit: 'ms',
      most: mostOpening,
      mostRatio: 1.3,
    }),
    comparedRow({
      what: `${name}: open to painted highlights, median`,
      value: quantile(full.painted, 0.5),
      beside: quantile(bare.readable, 0.5),
      unit: 'ms',
    }),
    ...pressed,
    comparedRow({
      what: `${name}: scrolling, p95 frame`,
      value: quantile(full.scrolled, 0.95),
      beside: quantile(bare.scrolled, 0.95),
      unit: 'ms',
      mostRatio: 1.2,
    }),
    comparedRow({
      what: `${name}: scrolling, work for each frame`,
      value: full.frameWork,
      beside: bare.frameWork,
      unit: 'ms',
    }),
    comparedRow({
      what: `${name}: memory, JavaScript heap`,
      value: megabytes(full.memory.heap),
      beside: megabytes(bare.memory.heap),
      unit: 'MB',
      mostAbove: 60,
    }),
    comparedRow({
      what: `${name}: memory, process of the page`,
      value: megabytes(full.memory.process),
      beside: megabytes(bare.memory.process),
      unit: 'MB',
      mostAbove: 60,
    }),
  ];
}

async function manySourcesRows(): Promise<TargetRow[]> {
  const articles = Array.from({ length: 2_000 }, (_, place) => ({
    fileName: `Article ${place}.txt`,
    text: `Article ${place}\n\n${seededText(2_400, place + 10)}`,
    highlights: 50,
    atOnce: true,
  }));
  const window = await BenchWindow.open(await caseWithHighlights('Many sources', [small, ...articles]));
  try {
    const times: number[] = [];
    for (let opening = 0; opening < 4 * openings; opening++) {
      await window.restart();
      const opened = await window.page.evaluate(openInPage, { title: `Article ${opening}`, marked: true });
      times.push(opened.painted ?? opened.readable);
    }
    times.sort((left, right) => left - right);
    const what = '100,000 highlights in 2,000 sources: open a source, highlights painted';
    const row = { beside: Number.NaN, unit: 'ms' } as const;
    return [
      comparedRow({ ...row, what: `${what}, median`, value: quantile(times, 0.5), most: 300 }),
      comparedRow({ ...row, what: `${what}, p95`, value: quantile(times, 0.95) }),
    ];
  } finally {
    await window.close();
  }
}

const rows: TargetRow[] = [];
if (isAsked('1M')) rows.push(...(await textRows('1 M characters', seededText(1_000_000), 1_000)));
if (isAsked('5M')) rows.push(...(await textRows('5 M characters', seededText(5_000_000), 2_500)));
if (isAsked('many')) rows.push(...(await manySourcesRows()));
console.table(rows);
if (rows.some(({ holds }) => holds === 'NO')) console.log('Not every number is reached.');
