import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageByLabel, pageName } from './pageLabel';
import { nextZoom, pageScale, pixelsPerPoint } from './pageScale';
import { pageAtHeight, pageGap, type Rotation, stackPages } from './pageStack';
import { turnPoint, unturnPoint } from './turnPoint';

const sizes = fc.array(
  fc.record({ width: fc.integer({ min: 50, max: 2_000 }), height: fc.integer({ min: 50, max: 2_000 }) }),
  { minLength: 1, maxLength: 30 },
);
const rotations = fc.constantFrom<Rotation>(0, 90, 180, 270);
const scales = fc.double({ min: 0.1, max: 8, noNaN: true });

describe('the stack of pages', () => {
  it('never lets two pages meet, or one stand outside its width', () => {
    fc.assert(
      fc.property(sizes, scales, rotations, (pages, scale, rotation) => {
        const { places, width, height } = stackPages(pages, scale, rotation);
        places.forEach((place, index) => {
          const next = places[index + 1];
          const end = place.top + place.height + pageGap;
          expect(next?.top ?? height).toBeCloseTo(end, 5);
          expect(place.left).toBeGreaterThanOrEqual(-1e-9);
          expect(place.left + place.width).toBeLessThanOrEqual(width + 1e-6);
        });
      }),
    );
  });

  it('finds at every height the page that is drawn there', () => {
    fc.assert(
      fc.property(sizes, scales, fc.double({ min: 0, max: 1, noNaN: true }), (pages, scale, share) => {
        const stack = stackPages(pages, scale, 0);
        stack.places.forEach((place, index) => {
          expect(pageAtHeight(stack, place.top + share * place.height)).toBe(index);
        });
        expect(pageAtHeight(stack, -50)).toBe(0);
      }),
    );
  });
});

it('a point of a turned page is the same point once it is turned back', () => {
  const place = fc.integer({ min: 0, max: 500 });
  fc.assert(
    fc.property(place, place, rotations, (x, y, rotation) => {
      const size = { width: 500, height: 700 };
      expect(unturnPoint(turnPoint({ x, y }, size, rotation), size, rotation)).toEqual({ x, y });
    }),
  );
  expect(turnPoint({ x: 0, y: 0 }, { width: 500, height: 700 }, 90)).toEqual({ x: 700, y: 0 });
});

describe('the size of pages', () => {
  const page = { width: 600, height: 800 };
  const room = { width: 900, height: 400 };
  it.each([
    ['the pane’s width', 'width', 0, 1.5],
    ['the whole page', 'page', 0, 0.5],
    ['the whole page, turned', 'page', 90, 400 / 600],
    ['the paper', 1, 0, pixelsPerPoint],
  ] as const)('fits %s', (_, zoom, rotation, scale) => {
    expect(pageScale(zoom, [page], rotation, room)).toBeCloseTo(scale, 5);
  });

  it('is not made small for all by one fold-out', () => {
    const pages = [...Array(99).fill(page), { width: 6_000, height: 800 }];
    expect(pageScale('width', pages, 0, room)).toBeCloseTo(1.5, 5);
  });

  it('does not blow a tiny picture up to the pane', () => {
    const tiny = { width: 40, height: 360 };
    expect(pageScale('width', [tiny], 0, { width: 900, height: 600 })).toBeCloseTo(2.5 * pixelsPerPoint, 5);
  });

  it('goes up and down in the same steps and stops at both ends', () => {
    expect(nextZoom(1, 1)).toBe(1.1);
    expect(nextZoom(1.1, -1)).toBe(1);
    expect(nextZoom(0.87, 1)).toBe(0.9);
    expect(nextZoom(6, 1)).toBe(6);
  });
});

describe('page labels', () => {
  const page = (label: string) => ({ label, start: 0, end: 0, width: 1, height: 1, runs: [] });
  const pages = [page('i'), page('ii'), page('1'), page('2'), page('')];
  it.each([
    ['ii', 1],
    [' II ', 1],
    ['2', 3],
    ['5', 4],
    ['6', null],
    ['', null],
    ['x', null],
  ])('“%s” leads to the page the document calls so, before the one of that number', (typed, index) => {
    expect(pageByLabel(pages, typed)).toBe(index);
  });

  it('say their place where they are not it', () => {
    expect(pageName(pages, 3)).toBe('Page 2 (4 of 5)');
    expect(pageName(pages, 4)).toBe('Page 5');
  });
});
