import type { PageRun } from '@core/model';
import { describe, expect, it } from 'vitest';
import { drawnRuns } from './drawnRuns';
import { fitRuns } from './fitRuns';

const run = (start: number, end: number, x: number, y: number, width: number, angle = 0): PageRun => [
  start,
  end,
  x,
  y,
  width,
  10,
  angle,
];

describe('runs over a page', () => {
  const text = 'One word more\nnext line';
  const words = (runs: PageRun[]) =>
    drawnRuns({ runs }, text).map(({ start, end }) => text.slice(start, end));

  it('leave no hole between two words of a line', () => {
    const runs = [run(0, 3, 50, 20, 20), run(4, 8, 73, 20, 25), run(9, 13, 101, 20, 30)];
    const drawn = drawnRuns({ runs }, text);
    expect(words(runs)).toEqual(['One ', 'word ', 'more']);
    expect(drawn[0]?.width).toBe(23);
  });

  it.each([
    ['a line end', [run(9, 13, 100, 20, 30), run(14, 18, 50, 35, 20)], ['more', 'next']],
    ['a gap between columns', [run(0, 3, 50, 20, 20), run(4, 8, 300, 20, 25)], ['One', 'word']],
    ['another angle', [run(0, 3, 50, 20, 20), run(4, 8, 73, 20, 25, 90)], ['One', 'word']],
    ['a word further up', [run(0, 3, 50, 20, 20), run(4, 8, 73, 200, 25)], ['One', 'word']],
  ])('are not stretched over %s', (_, runs, expected) => {
    expect(words(runs)).toEqual(expected);
  });

  it('stand in text order, however the document draws them', () => {
    expect(words([run(4, 8, 300, 20, 25), run(0, 3, 50, 20, 20)])).toEqual(['One', 'word']);
  });
});

it('letters are set in the family whose widths are nearest to the page’s, each run as wide as drawn', () => {
  const text = 'iiiiiiii wwwwwwww mmmmmmmm';
  const widths: Record<string, number> = { i: 20, w: 70, m: 80, ' ': 25 };
  const measure = (words: string, family: string) =>
    [...words].reduce((sum, letter) => sum + (family.includes('Mono') ? 60 : (widths[letter] ?? 0)), 0);
  const evenly = [0, 9, 18].map((start) => ({
    start,
    end: start + 8,
    x: 0,
    y: 0,
    width: 48,
    height: 10,
    angle: 0,
  }));
  const fitted = fitRuns(evenly, text, measure);
  expect(fitted.family).toContain('Mono');
  expect(fitted.stretch).toEqual([1, 1, 1]);
  const unevenly = evenly.map((each, place) => ({ ...each, width: [16, 56, 64][place] ?? 0 }));
  expect(fitRuns(unevenly, text, measure).family).not.toContain('Mono');
});
