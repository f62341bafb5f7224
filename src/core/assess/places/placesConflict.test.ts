import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesConflict } from './placesConflict';

describe('two places', () => {
  it.each([
    ['Depot 4, Sarab, Hirfa', 'Sarab, Hirfa', false],
    ['Depot 4, Sarab, Hirfa', 'hirfa', false],
    ['Depot 4, Sarab, Hirfa', 'Depot 4, Hirfa', false],
    ['Depot 4, Sarab', 'Sarab, Hirfa', false],
    ['near Sarab', 'Sarab', false],
    ['Depot 4, Sarab', '', false],
    ['Depot 4, Sarab, Hirfa', 'Depot 5, Sarab, Hirfa', true],
    ['Depot 4, Sarab', 'Depot 4, Rimal', true],
    ['Sarab', 'Rimal', true],
  ])('%s and %s', (left, right, expected) => {
    expect(placesConflict(left, right)).toBe(expected);
  });

  it('stand to each other the same way round, and never conflict with themselves', () => {
    const place = fc
      .array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 })
      .map((parts) => parts.join(', '));
    fc.assert(
      fc.property(place, place, (left, right) => {
        expect(placesConflict(left, right)).toBe(placesConflict(right, left));
        expect(placesConflict(left, left)).toBe(false);
      }),
    );
  });
});
