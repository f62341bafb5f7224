import type { Area } from '@core/model';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { areaOffset } from './areaOffset';
import { areaBetween, areaInMiddle } from './draftArea';
import { editArea } from './editArea';

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
  const side = fc.constantFrom(-1 as const, 0 as const, 1 as const);
  const sides = fc.option(fc.record({ x: side, y: side }));
  const rotation = fc.constantFrom(0 as const, 90 as const, 180 as const, 270 as const);
  fc.assert(
    fc.property(anywhere, anywhere, anywhere, sides, rotation, (from, to, by, held, turned) => {
      expectInside(areaBetween(2, size, from, to));
      const placed = areaInMiddle(2, size, from);
      expectInside(placed);
      const edited = editArea(placed, size, turned, held, by.x, by.y);
      expectInside(edited);
      expect(Math.min(edited.width, edited.height)).toBeGreaterThan(5.9);
    }),
  );
});

it('moving an area keeps its size', () => {
  const area = areaInMiddle(0, size, { x: 300, y: 400 });
  const { width, height } = editArea(area, size, 90, null, 5_000, -5_000);
  expect(width).toBeCloseTo(area.width);
  expect(height).toBeCloseTo(area.height);
});

it('on a turned page the side that is dragged is the one that is seen there', () => {
  const area = { page: 0, x: 100, y: 200, width: 50, height: 80 };
  // Turned by a quarter to the right, the page's lower edge is seen on the left.
  expect(editArea(area, size, 90, { x: -1, y: 0 }, -10, 0)).toMatchObject({ y: 200, height: 90, width: 50 });
  expect(editArea(area, size, 90, null, 10, 0)).toMatchObject({ x: 100, y: 190, width: 50, height: 80 });
});

it('an area stands before the words that do not end above it', () => {
  const run = (start: number, y: number) =>
    [start, start + 5, 0, y, 50, 12, 0] as [number, number, number, number, number, number, number];
  const page = { start: 40, end: 60, label: '1', ...size, runs: [run(40, 100), run(46, 200), run(52, 300)] };
  const at = (y: number) => areaOffset([page], { page: 0, x: 0, y, width: 10, height: 10 });
  expect([at(50), at(150), at(205), at(250), at(700)]).toEqual([40, 46, 46, 52, 60]);
});
