import { expect, test } from 'vitest';
import { EditingStretch } from './EditingStretch';

/** How many steps of undo keys at these times (milliseconds) make. */
function steps(times: readonly number[]): number {
  const stretch = new EditingStretch();
  const names = times.map((time) => {
    stretch.typed(time);
    return stretch.name;
  });
  return new Set(names).size;
}

test.each([
  ['a sentence in one go', [10_000, 10_200, 10_900, 11_700], 1],
  ['two with a pause to think', [10_000, 10_200, 13_000, 13_100], 2],
  ['half a minute without a pause', Array.from({ length: 60 }, (_, place) => 10_000 + place * 500), 2],
])('undo takes back what belongs together: %s', (_, times, expected) => {
  expect(steps(times)).toBe(expected);
});
