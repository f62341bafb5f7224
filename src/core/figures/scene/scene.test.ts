import { expect, test } from 'vitest';
import { nextItem } from './nextItem';
import { fitText, textWidth, wrapText } from './textWidth';

const item = (key: string, x: number, y: number) => ({
  key,
  label: key,
  box: { x, y, w: 10, h: 10 },
  shapes: [],
  statements: [],
});
const [a, b, c] = [item('a', 0, 0), item('b', 100, 5), item('c', 40, 90)];

test('an arrow key goes to what lies straight ahead, not to what is nearer by the side', () => {
  expect(nextItem([a, b, c], a, 'right')).toBe(b);
  expect(nextItem([a, b, c], a, 'down')).toBe(c);
  expect(nextItem([a, b, c], b, 'left')).toBe(a);
  expect(nextItem([a, b, c], a, 'up')).toBeNull();
});

test('a cut text is not wider than its room and never ends in half a letter', () => {
  const text = '🚁 helicopters over the depot';
  expect(fitText(text, 1_000, 12)).toBe(text);
  const cut = fitText('🚁🚁🚁🚁🚁🚁', 40, 12);
  expect(textWidth(cut, 12)).toBeLessThanOrEqual(40);
  expect(cut).toMatch(/^(🚁)+…$/u);
});

test('wrapping keeps every word until the last line', () => {
  expect(wrapText('one two three four', 60, 12, 9).join(' ')).toBe('one two three four');
  expect(wrapText('one two three four five six', 60, 12, 2)).toHaveLength(2);
});
