import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedPart } from './changedPart';

test('short texts are shown whole', () => {
  expect(changedPart('one', 'two')).toEqual({ before: 'one', after: 'two' });
});

test('one changed word in a long text is not lost in it', () => {
  const around = 'word '.repeat(400);
  const part = changedPart(`${around}nine ${around}`, `${around}fourteen ${around}`);
  expect(part.before).toContain('nine');
  expect(part.after).toContain('fourteen');
  expect(part.before.length).toBeLessThan(100);
});

test('a cut never splits a character in two', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '🛢️', '🧨', 'ب'), minLength: 0, maxLength: 900 });
  fc.assert(
    fc.property(text, text, (before, after) => {
      for (const side of Object.values(changedPart(before, after))) expect(side.isWellFormed()).toBe(true);
    }),
  );
});
