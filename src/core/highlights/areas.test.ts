import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areaPlace, areaWords } from './areaWords';
import { beginningAt, byPlaceInText, placeFor, placeOf, startOf } from './placeInText';
import { quotationParts, quotedParts } from './quotedParts';

const area = (page: number, y = 10, offset?: number) => ({ page, x: 5, y, width: 20, height: 20, offset });
const range = (start: number, end: number) => ({ start, end, exact: 'x', prefix: '', suffix: '' });

test.each([
  [[], '', ''],
  [[area(3)], 'Area of page 4', 'figure on p. 4'],
  [[area(3), area(3, 90)], 'Areas of page 4', 'figures on p. 4'],
  [[{ ...area(1), label: 'ii' }], 'Area of page ii', 'figure on p. ii'],
  [[area(5), area(0), area(3)], 'Areas of pages 1, 4 and 6', 'figures on pp. 1, 4 and 6'],
])('areas are named by pages as people count them', (areas, words, place) => {
  expect(areaWords(areas)).toBe(words);
  expect(areaPlace(areas)).toBe(place);
});

test('a citation names the pages of areas as the document does', () => {
  const pages = ['i', 'ii', '1', '2'].map((label) => ({ label }));
  expect(areaPlace([area(1), area(3)], pages)).toBe('figures on pp. ii and 2');
});

test('a highlight of words and areas loses neither in what is quoted', () => {
  expect(quotedParts({ ranges: [range(1, 2)], areas: [area(0)] })).toEqual(['x', 'Area of page 1']);
  expect(quotedParts({ ranges: [range(1, 2)] })).toEqual(['x']);
  expect(quotationParts({ ranges: [range(1, 2)], areas: [area(0)] })).toEqual(['x', '[Area of page 1]']);
});

test('an area stands among the words it is drawn beside, not before the whole text', () => {
  const row = (id: string, more: object) => ({ id, ranges: [], ...more });
  const late = row('a', { ranges: [range(90, 95)] });
  const upper = row('b', { areas: [area(1, 10, 50)] });
  const lower = row('c', { areas: [area(1, 40, 50)] });
  const early = row('d', { ranges: [range(10, 60)] });
  const unplaced = row('e', { areas: [area(0)] });
  const inOrder = [unplaced, late, lower, upper, early].sort(byPlaceInText);
  expect(inOrder.map(({ id }) => id).join('')).toBe('dbcae');
  expect(startOf(upper)).toBe(50);
});

test('a highlight is found at its place in the list, and put where sorting would put it', () => {
  const row = fc
    .tuple(fc.nat(99), fc.nat(8), fc.integer({ min: 1, max: 3 }))
    .map(([id, start, length]) => ({ id: String(id), ranges: [range(start, start + length)] }));
  const rows = fc.uniqueArray(row, { selector: ({ id }) => id, minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(rows, fc.nat(8), ([one, ...others], offset) => {
      if (!one) return;
      const all = [one, ...others].sort(byPlaceInText);
      const less = others.sort(byPlaceInText);
      expect(placeOf(all, one)).toBe(all.indexOf(one));
      expect(placeOf(less, one)).toBe(-1);
      expect(less.toSpliced(placeFor(less, one), 0, one)).toEqual(all);
      expect(beginningAt(all, offset)).toEqual(all.filter((each) => startOf(each) === offset));
    }),
  );
});
