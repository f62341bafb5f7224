import type { Page, PageRun } from '@core/model';
import { expect, it } from 'vitest';
import { nearestRun } from './nearestRun';
import { pageClusters } from './pageClusters';

/** Two columns of three lines of ten letters; the text runs down the left one, then the right one. */
const text = 'leftline 1leftline 2leftline 3rightline1rightline2rightline3';
const runs = [0, 1, 2, 3, 4, 5].map((line): PageRun => {
  const x = line < 3 ? 50 : 300;
  const width = line === 2 ? 60 : 200;
  return [line * 10, line * 10 + 10, x, 100 + (line % 3) * 20, width, 12, 0];
});
const page: Page = { start: 0, end: text.length, label: '1', width: 600, height: 800, runs };
const blocks = [{ kind: 'paragraph', start: 0, end: text.length }] as const;
const clusters = pageClusters(page, text, blocks);

it.each([
  ['on a word', 100, 126, 'leftline 2'],
  ['between two lines', 100, 116.5, 'leftline 2'],
  ['right of a line that ends early', 230, 146, 'leftline 3'],
  ['below the left column', 100, 700, 'leftline 3'],
  ['in the right margin', 590, 126, 'rightline2'],
  ['above the right column', 400, 20, 'rightline1'],
])('a pointer %s means the words a reader would say, not those of the other column', (_, x, y, words) => {
  const found = nearestRun(clusters, { x, y });
  expect(found && text.slice(found.start, found.end)).toBe(words);
});

it('lines that run down the page are found along their own direction', () => {
  const down: PageRun[] = [
    [0, 10, 500, 100, 200, 12, 90],
    [10, 20, 480, 100, 200, 12, 90],
  ];
  const turnedPage = { ...page, runs: down };
  const found = nearestRun(pageClusters(turnedPage, text, blocks), { x: 474, y: 250 });
  expect(found?.start).toBe(10);
});

it('a page without words has none to offer', () => {
  expect(nearestRun([], { x: 1, y: 1 })).toBeNull();
});
