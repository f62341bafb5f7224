import { writeCaseFile } from '@core/casefile';
import { docxExporter } from '@core/export/docx/docxExporter';
import { htmlExporter } from '@core/export/html/htmlExporter';
import { inputOf } from '@core/export/testing/inputOf';
import { BenchWindow } from './support/BenchWindow';
import { caseWithReport } from './support/caseWithReport';
import { measure, quantile } from './support/measure';
import { comparedRow } from './support/targetTable';

/**
 * A report of 50 pages (500 words each) with 500 citations. What a key costs is the time the page's thread works for it,
 * until the letter is on the screen and everything that follows from it is done; the saving in between is counted where it
 * falls. Exports are made in this process.
 */
const keys = 200;
const pause = 60;
const caseFile = await caseWithReport({ paragraphs: 250, wordsEach: 100, citations: 500 });

const exportTimes = async (exporter: typeof docxExporter) =>
  quantile(
    await measure(3, async () => {
      const made = await exporter.export(inputOf(caseFile));
      if (!made.ok) throw new Error(made.error.message);
    }),
    0.5,
  ) / 1_000;
const row = (what: string, value: number, unit: 'ms' | 's', most?: number) =>
  comparedRow({ what, value, beside: Number.NaN, unit, ...(most !== undefined && { most }) });

const exported = [
  row('export DOCX, median', await exportTimes(docxExporter), 's', 3),
  row('export web page, median', await exportTimes(htmlExporter), 's'),
];
const window = await BenchWindow.open(await writeCaseFile(caseFile));
try {
  const { page } = window;
  await window.restart();
  await page.getByRole('navigation', { name: 'Workbench' }).getByRole('button', { name: 'Report' }).click();
  const text = page.getByRole('textbox', { name: 'Report', exact: true });
  await text.waitFor();
  const begin = await typing('Control+Home');
  const middle = await typing('middle');
  console.table([
    row('a key at the beginning, 95 %', quantile(begin, 0.95), 'ms', 16),
    row('a key in the middle, 95 %', quantile(middle, 0.95), 'ms', 16),
    row('a key in the middle, median', quantile(middle, 0.5), 'ms'),
    row('a key in the middle, the longest', middle.at(-1) ?? Number.NaN, 'ms'),
    ...exported,
  ]);

  /** Types a sentence somewhere, key by key; milliseconds of work for each, sorted. */
  async function typing(where: 'Control+Home' | 'middle'): Promise<number[]> {
    if (where === 'middle') await text.locator(':scope > p').nth(125).click();
    else await text.press(where);
    await window.rest();
    const taken: number[] = [];
    const letters = 'They came along the ring road before noon and said nothing of it. ';
    for (let place = 0; place < keys; place++) {
      const before = await window.work();
      await page.keyboard.press(
        letters[place % letters.length] === ' ' ? 'Space' : (letters[place % letters.length] ?? 'a'),
      );
      await page.waitForTimeout(pause);
      taken.push(((await window.work()) - before) * 1_000);
    }
    return taken.sort((left, right) => left - right);
  }
} finally {
  await window.close();
}
