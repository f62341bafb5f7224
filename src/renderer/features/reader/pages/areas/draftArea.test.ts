import type { Area } from '@core/model';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { areaOffset } from './areaOffset';
import { areaBetween, areaInMiddle, moveArea, sizeArea } from './draftArea';

const size = { width: 600, height: 800 };
const anywhere = fc.record({
  x: fc.integer({ min: -900, max: 1_500 }),
  y: fc.integer({ min: -900, max: 1_700 }),
});

function expectInside({ x, y, width, height }: Area): void {
  expect(Math.min(x, y, width, height)).toBeGreaterThanOrEqual(0);
  expect(x + width).toBeLessThanOrEqual(size.width + 1e-9);
  expect(y + height).toBeLessThanOrEqual(size.height + 1e-9);
}

it('an area never leaves its page, however it is dragged, moved and sized', () => {
  fc.assert(
    fc.property(anywhere, anywhere, anywhere, (from, to, by) => {
      expectInside(areaBetween(2, size, from, to));
      const placed = areaInMiddle(2, size, from);
      expectInside(placed);
      expectInside(moveArea(placed, size, by.x, by.y));
      expectInside(sizeArea(placed, size, by.x, by.y));
    }),
  );
});

it('moving an area keeps its size', () => {
  const area = areaInMiddle(0, size, { x: 300, y: 400 });
  const { width, height } = moveArea(area, size, 5_000, -5_000);
  expect({ width, height }).toEqual({ width: area.width, height: area.height });
});

it('an area stands before the words that do not end above it', () => {
  const run = (start: number, y: number) =>
    [start, start + 5, 0, y, 50, 12, 0] as [number, number, number, number, number, number, number];
  const page = { start: 40, end: 60, label: '1', ...size, runs: [run(40, 100), run(46, 200), run(52, 300)] };
  const at = (y: number) => areaOffset([page], { page: 0, x: 0, y, width: 10, height: 10 });
  expect([at(50), at(150), at(205), at(250), at(700)]).toEqual([40, 46, 46, 52, 60]);
});
