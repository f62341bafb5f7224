import { expect, test } from 'vitest';
import { nextPlace } from './gridKeys';

const extent = { rows: 10, columns: 4, page: 3 };
const pressed = (key: string, isFar = false) => ({ key, ctrlKey: isFar, metaKey: false });
const from = (row: number, column: number, key: string, isFar = false) =>
  nextPlace({ row, column }, pressed(key, isFar), extent);

test('arrows never leave the grid', () => {
  expect(from(9, 3, 'ArrowDown')).toEqual({ row: 9, column: 3 });
  expect(from(9, 3, 'ArrowRight')).toEqual({ row: 9, column: 3 });
  expect(from(0, 0, 'ArrowUp')).toEqual({ row: -1, column: 0 });
  expect(from(0, -1, 'ArrowUp')).toBeNull();
});

test('Home goes to the heading of the row, with Ctrl to that of the first', () => {
  expect(from(5, 3, 'Home')).toEqual({ row: 5, column: -1 });
  expect(from(5, 3, 'Home', true)).toEqual({ row: 0, column: -1 });
  expect(from(5, 0, 'End', true)).toEqual({ row: 9, column: 3 });
});

test('a page stops at the last row', () => {
  expect(from(8, 1, 'PageDown')).toEqual({ row: 9, column: 1 });
  expect(from(8, 1, 'PageUp')).toEqual({ row: 5, column: 1 });
});

test('letters are left to others', () => {
  expect(from(1, 1, 'h')).toBeNull();
});
