import type { Page } from '@playwright/test';
import { BenchWindow } from './support/BenchWindow';
import { caseToCompare } from './support/caseToCompare';
import { quantile } from './support/measure';
import { comparedRow, type TargetRow } from './support/targetTable';

/** The pictures of “Compare” on 2,000 claims with 10,000 statements by 500 origins: opening, narrowing, longest task. */
const caseFile = await caseToCompare({ claims: 2_000, statements: 10_000, origins: 500, sources: 200 });
const window = await BenchWindow.open(caseFile);
const { page } = window;
const rows: TargetRow[] = [];
const row = (what: string, value: number, most: number) =>
  rows.push(comparedRow({ what, value, beside: Number.NaN, unit: 'ms', most }));

try {
  await window.rest();
  const view = await timed(
    page,
    () => page.getByRole('button', { name: 'Compare', exact: true }).click(),
    'grid',
  );
  row('Compare opened on the matrix', view.milliseconds, 1_000);
  row('longest task of that', view.longest, 50);
  for (const [tab, name] of [
    ['Attribution', 'Who has it from whom'],
    ['Timeline', 'Events and reports'],
    ['Quantities', 'Numbers compared'],
    ['Matrix', 'Who says what'],
  ] as const) {
    await window.rest(500);
    const opened = await timed(page, () => page.getByRole('tab', { name: tab }).click(), name);
    row(`${tab} opened`, opened.milliseconds, 1_000);
    row('longest task of that', opened.longest, 50);
    await window.rest(500);
    const filtered: Taken[] = [];
    for (const letter of ['7', '3', '1', '8', '4']) {
      filtered.push(await filterTimes(page, letter));
      await window.rest(500);
    }
    const times = filtered.map(({ milliseconds }) => milliseconds).sort((left, right) => left - right);
    row(`${tab} narrowed by a letter, median of five`, quantile(times, 0.5), 100);
    row('longest task of those', Math.max(...filtered.map(({ longest }) => longest)), 50);
  }
} finally {
  await window.close();
}
console.table(rows);

interface Taken {
  readonly milliseconds: number;
  /** The longest task of the page's thread, in milliseconds; 0 where none is above 50. */
  readonly longest: number;
}

/** From a press until the picture of that name has its first part on the screen. */
async function timed(on: Page, press: () => Promise<void>, name: string): Promise<Taken> {
  await on.evaluate((label) => {
    const times = { begun: 0, shown: 0, longest: 0 };
    Object.assign(globalThis, { compareTimes: times });
    const observer = new PerformanceObserver((list) => {
      for (const { duration, startTime } of list.getEntries())
        if (startTime + duration > times.begun) times.longest = Math.max(times.longest, duration);
    });
    observer.observe({ type: 'longtask' });
    const isShown = () =>
      [...document.querySelectorAll('[aria-label="Compare"] :is([role="grid"], svg[role="group"])')].some(
        (picture) =>
          (label === 'grid' || picture.getAttribute('aria-label')?.startsWith(label)) &&
          picture.querySelector('[role="gridcell"], [role="button"]'),
      );
    const look = () => {
      if (!isShown()) return requestAnimationFrame(look);
      return setTimeout(() => {
        times.shown = performance.now();
      });
    };
    addEventListener(
      'pointerdown',
      (event) => {
        times.begun = event.timeStamp;
        requestAnimationFrame(look);
      },
      { capture: true, once: true },
    );
  }, name);
  await press();
  return result(on);
}

/** From a letter typed into the filter until the line that says how much is shown has changed. */
async function filterTimes(on: Page, letter: string): Promise<Taken> {
  const field = on.getByRole('textbox', { name: 'Filter by words' });
  await field.focus();
  await on.evaluate(() => {
    const times = { begun: 0, shown: 0, longest: 0 };
    Object.assign(globalThis, { compareTimes: times });
    const status = document.querySelector('[aria-label="Shown"]');
    if (!status) throw new Error('No picture is shown');
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) times.longest = Math.max(times.longest, duration);
    }).observe({ type: 'longtask' });
    new MutationObserver(() => {
      requestAnimationFrame(() =>
        setTimeout(() => {
          times.shown ||= performance.now();
        }),
      );
    }).observe(status, { subtree: true, characterData: true, childList: true });
    addEventListener(
      'keydown',
      (event) => {
        times.begun = event.timeStamp;
      },
      { capture: true, once: true },
    );
  });
  await on.keyboard.press(letter);
  const taken = await result(on);
  await field.fill('');
  return taken;
}

async function result(on: Page): Promise<Taken> {
  await on.waitForFunction(
    () => (globalThis as unknown as { compareTimes: { shown: number } }).compareTimes.shown > 0,
  );
  await on.waitForTimeout(300);
  return on.evaluate(() => {
    const { begun, shown, longest } = (
      globalThis as unknown as { compareTimes: { begun: number; shown: number; longest: number } }
    ).compareTimes;
    return { milliseconds: shown - begun, longest };
  });
}
