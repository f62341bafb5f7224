import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedStretch } from './changedStretch';

const pool = Array.from({ length: 12 }, (_, place) => ({ place }));
const list = fc.array(fc.constantFrom(...pool), { maxLength: 14 });

test('what is outside the stretch is the same on both sides, whatever has changed', () => {
  fc.assert(
    fc.property(list, list, (before, after) => {
      const { at, removed, added } = changedStretch(before, after);
      const made = [...before.slice(0, at), ...after.slice(at, at + added), ...before.slice(at + removed)];
      expect(made).toEqual(after);
    }),
  );
});

test('one entry put in or taken out is a stretch of one', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom(...pool), { minLength: 1 }), fc.nat(11), (all, place) => {
      const at = place % all.length;
      const less = all.toSpliced(at, 1);
      expect(changedStretch(less, all)).toEqual({ at, removed: 0, added: 1 });
      expect(changedStretch(all, less)).toEqual({ at, removed: 1, added: 0 });
    }),
  );
});
