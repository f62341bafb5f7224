import { expect, it } from 'vitest';
import { lineBoxes } from './lineBoxes';

const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });

it.each([
  ['runs side by side are one box', [box(0, 0, 50, 20), box(50, 2, 90, 18)], [box(0, 0, 90, 20)]],
  ['lines are not joined', [box(0, 0, 50, 20), box(0, 21, 90, 41)], [box(0, 0, 50, 20), box(0, 21, 90, 41)]],
  [
    'lines that overlap a little are not joined',
    [box(0, 0, 50, 24), box(0, 20, 90, 44)],
    [box(0, 0, 50, 24), box(0, 20, 90, 44)],
  ],
  [
    'stretches apart stay two',
    [box(0, 0, 50, 20), box(80, 0, 99, 20)],
    [box(0, 0, 50, 20), box(80, 0, 99, 20)],
  ],
  [
    'a raised run does not break the box',
    [box(50, -2, 60, 12), box(0, 0, 50, 20), box(60, 0, 90, 20)],
    [box(0, -2, 90, 20)],
  ],
  ['empty rectangles are no boxes', [box(3, 0, 3, 20)], []],
])('%s', (_, rectangles, boxes) => {
  expect(lineBoxes(rectangles)).toEqual(boxes);
});
