import { BenchWindow } from './support/BenchWindow';
import { caseWithHighlights } from './support/caseWithHighlights';
import { acrossInPage, openInPage, scrollInPage, tasksInPage, watchTasksInPage } from './support/inPage';
import { quantile } from './support/measure';
import { seededRandom, seededText } from './support/seededText';
import { comparedRow, type TargetRow } from './support/targetTable';

/**
 * Large sheets in the built window (loopback host, Chromium): one of 50,000 rows and one of 500 columns, opened, scrolled
 * down and scrolled sideways.
 */
const openings = 4;
const frames = 200;
const small = { fileName: 'Begin here.txt', text: `Begin here\n\n${seededText(2_000, 3)}`, highlights: 0 };

/** A table as text, with names over the columns, words, dates and figures; the same for the same numbers. */
function seededSheet(rows: number, columns: number): string {
  const random = seededRandom(rows + columns);
  const words = seededText(20_000, 5).split(/\s+/);
  const word = () => words[Math.floor(random() * words.length)] ?? '';
  const cell = (row: number, column: number) => {
    if (column === 0) return `Post ${row}`;
    if (column % 3 === 1) return String(Math.floor(random() * 100_000));
    return column % 3 === 2 ? `${word()} ${word()}` : `2031-0${1 + (row % 9)}-1${row % 9}`;
  };
  const head = Array.from({ length: columns }, (_, column) => `Column ${column + 1}`).join(',');
  const body = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => cell(row + 1, column)).join(','),
  );
  return `${head}\n${body.join('\n')}\n`;
}

async function sheetRows(name: string, rows: number, columns: number): Promise<TargetRow[]> {
  const sheet = { fileName: `${name}.csv`, text: seededSheet(rows, columns), highlights: 0 };
  const window = await BenchWindow.open(await caseWithHighlights('Sheets', [small, sheet]));
  const { page } = window;
  try {
    const readable: number[] = [];
    // Once before counting: what comes first out of the vault is kept at hand from then on.
    for (let opening = -1; opening < openings; opening++) {
      await window.restart();
      const times = await page.evaluate(openInPage, { title: name, marked: false });
      if (opening >= 0) readable.push(times.readable);
      await window.rest(500);
    }
    await window.rest(3_000);
    await page.evaluate(watchTasksInPage);
    await page.evaluate(scrollInPage, { frames, step: 90 });
    await page.evaluate(scrollInPage, { frames: 60, step: 1_500 });
    const down = await page.evaluate(tasksInPage);
    await page.evaluate(acrossInPage, { frames, step: 60 });
    const across = await page.evaluate(tasksInPage);
    const cells = await page.locator('[aria-label="Source text"] td').count();
    console.log(`${name}: ${cells} cells in the page`);
    readable.sort((left, right) => left - right);
    return [
      comparedRow({
        what: `${name}: open to readable text, median`,
        value: quantile(readable, 0.5),
        beside: Number.NaN,
        unit: 'ms',
        most: 1_000,
      }),
      comparedRow({
        what: `${name}: longest task while scrolling down`,
        value: down,
        beside: Number.NaN,
        unit: 'ms',
        most: 50,
      }),
      comparedRow({
        what: `${name}: longest task while scrolling sideways`,
        value: across,
        beside: Number.NaN,
        unit: 'ms',
        most: 50,
      }),
    ];
  } finally {
    await window.close();
  }
}

console.table([
  ...(await sheetRows('Sheet of 50,000 rows', 50_000, 8)),
  ...(await sheetRows('Sheet of 500 columns', 500, 500)),
]);
