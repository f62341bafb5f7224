import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textSegments } from './textSegments';

const span = (length: number) =>
  fc
    .tuple(fc.nat(length), fc.nat(length))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));

test('segments leave out no character and say exactly what covers each', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 40 }),
      fc.array(span(50), { maxLength: 6 }),
      span(40),
      (text, covers, whole) => {
        const block = { start: Math.min(whole.start, text.length), end: Math.min(whole.end, text.length) };
        const segments = textSegments(text, block, [], covers);
        expect(segments.map((segment) => segment.text).join('')).toBe(text.slice(block.start, block.end));
        for (const segment of segments)
          for (let at = segment.start; at < segment.end; at += 1)
            expect(segment.covering).toEqual(
              covers.flatMap((cover, index) => (cover.start <= at && at < cover.end ? [index] : [])),
            );
      },
    ),
  );
});
