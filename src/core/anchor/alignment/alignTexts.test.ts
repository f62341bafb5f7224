import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryText } from '../../text/testing/arbitraryText';
import { alignTexts } from './alignTexts';

test('what is kept is the same in both texts, in order, and with the changes makes up both', () => {
  fc.assert(
    fc.property(
      fc.array(arbitraryText(), { maxLength: 4 }),
      fc.array(arbitraryText(), { maxLength: 4 }),
      (one, two) => {
        const shared = one.concat(two).join('shared words in the middle of both ');
        const oldText = one.join('') + shared + two.join('');
        const newText = two.join('') + shared + one.join('');
        const alignment = alignTexts(oldText, newText);
        let oldEnd = 0;
        let newEnd = 0;
        for (const { oldStart, newStart, length } of alignment.kept) {
          expect(oldText.slice(oldStart, oldStart + length)).toBe(newText.slice(newStart, newStart + length));
          expect(oldStart).toBeGreaterThanOrEqual(oldEnd);
          expect(newStart).toBeGreaterThanOrEqual(newEnd);
          oldEnd = oldStart + length;
          newEnd = newStart + length;
        }
        let rebuilt = '';
        let reached = 0;
        for (const change of alignment.changes()) {
          rebuilt += oldText.slice(reached, change.oldStart) + newText.slice(change.newStart, change.newEnd);
          reached = change.oldEnd;
        }
        expect(rebuilt + oldText.slice(reached)).toBe(newText);
      },
    ),
  );
});

test('an edit in a long text is found as the few characters it is', () => {
  const paragraph = (place: number) =>
    `Paragraph ${place} tells of day ${place * 7} and of nothing else at all.`;
  const oldText = Array.from({ length: 200 }, (_, place) => paragraph(place)).join('\n');
  const newText = oldText.replace('day 350 and', 'day 351 and').replace('Paragraph 120', 'Section 120');
  const changes = alignTexts(oldText, newText).changes();
  expect(changes.map(({ oldStart, oldEnd }) => oldText.slice(oldStart, oldEnd))).toEqual(['0', 'Paragraph']);
  expect(changes.map(({ newStart, newEnd }) => newText.slice(newStart, newEnd))).toEqual(['1', 'Section']);
});

test('a paragraph that changed its place is known as moved', () => {
  const one = 'At first a paragraph is about the bridge over the river and its keeper.\n';
  const two = 'The second one, quite a bit longer than the first, is about the depot and the fire in it.\n';
  const three = 'A third closes with the names of those who were there, and of those who were not.\n';
  const { moved, kept } = alignTexts(one + two + three, two + three + one);
  expect(kept.some((run) => run.length >= two.length)).toBe(true);
  expect(moved).toMatchObject([{ oldStart: 0, newStart: two.length + three.length }]);
});
