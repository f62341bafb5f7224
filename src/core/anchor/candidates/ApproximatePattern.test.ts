import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ApproximatePattern } from './ApproximatePattern';

/** The whole matrix, one cell after the other. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (let place = 1; place <= one.length; place++) {
    const next = [place];
    for (let column = 1; column <= other.length; column++)
      next.push(
        Math.min(
          (row[column] ?? 0) + 1,
          (next[column - 1] ?? 0) + 1,
          (row[column - 1] ?? 0) + (one[place - 1] === other[column - 1] ? 0 : 1),
        ),
      );
    row = next;
  }
  return row[other.length] ?? 0;
}

function fewest(pattern: string, text: string): number {
  let least = pattern.length;
  for (let start = 0; start <= text.length; start++)
    for (let end = start; end <= text.length; end++)
      least = Math.min(least, distance(pattern, text.slice(start, end)));
  return least;
}

const letters = (maxLength: number) =>
  fc.string({ unit: fc.constantFrom('a', 'b', 'ق', '中'), minLength: 1, maxLength });

test('finds the place with the fewest errors, and says how many', () => {
  fc.assert(
    fc.property(letters(12), letters(16), (pattern, text) => {
      const matches = new ApproximatePattern(pattern).find(text, 0, text.length, pattern.length - 1);
      const least = fewest(pattern, text);
      if (least === pattern.length) return;
      expect(matches.length).toBeGreaterThan(0);
      for (const { start, end, errors } of matches) {
        expect(errors).toBe(least);
        expect(distance(pattern, text.slice(start, end))).toBe(least);
      }
    }),
  );
});

test('patterns longer than a machine word are found with their errors', () => {
  fc.assert(
    fc.property(letters(90), letters(40), letters(40), fc.nat(88), (pattern, before, after, place) => {
      const edited = `${pattern.slice(0, place)}#${pattern.slice(place + 1)}`;
      const text = before + edited + after;
      const [match] = new ApproximatePattern(pattern).find(text, 0, text.length, 1);
      if (pattern.length > 1) expect(match?.errors).toBeLessThanOrEqual(1);
      if (match) expect(distance(pattern, text.slice(match.start, match.end))).toBe(match.errors);
    }),
  );
});
