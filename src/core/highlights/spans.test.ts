import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryText } from '../text/testing/arbitraryText';
import { snapToGraphemes, type TextSpan } from '../text/wordBounds';
import { addSpan } from './addSpan';
import { describeSpans } from './describeSpans';
import { removeSpan } from './removeSpan';
import { resizeSpans } from './resizeSpans';
import { splitSpans } from './splitSpans';
import { stepEdge } from './stepEdge';
import { uniteSpans } from './uniteSpans';

/** A text, spans of whole characters in it as a highlight has them, and two offsets anywhere. */
const highlighted = arbitraryText(1)
  .filter((text) => text.length > 0)
  .chain((text) =>
    fc
      .tuple(
        fc.array(fc.tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 12 })), {
          minLength: 1,
          maxLength: 5,
        }),
        fc.nat(text.length),
        fc.nat(text.length),
        fc.nat(4),
      )
      .map(([places, one, other, part]) => {
        const spans = uniteSpans(
          places.map(([start, length]) => snapToGraphemes(text, start, start + length)),
        );
        return { text, spans, one, other, part: part % spans.length };
      }),
  );

function expectSound(text: string, spans: readonly TextSpan[]): void {
  let before = -1;
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThan(before);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(snapToGraphemes(text, start, end)).toEqual({ start, end });
    before = end;
  }
  expect(describeSpans(text, spans).map(({ exact }) => exact)).toEqual(
    spans.map(({ start, end }) => text.slice(start, end)),
  );
}

const inside = (spans: readonly TextSpan[], offset: number) =>
  spans.some(({ start, end }) => start <= offset && offset < end);

test('resizing leaves sorted, whole, separate spans and moves no other end', () => {
  fc.assert(
    fc.property(
      highlighted,
      fc.constantFrom('start', 'end'),
      fc.boolean(),
      ({ text, spans, one, part }, edge, wholeWords) => {
        const resized = resizeSpans(text, spans, { part, edge, to: one, wholeWords });
        expectSound(text, resized);
        const span = spans[part] as TextSpan;
        const kept = edge === 'start' ? span.end - 1 : span.start;
        expect(inside(resized, kept)).toBe(true);
        for (const other of spans)
          if (other !== span)
            for (const offset of [other.start, other.end - 1]) expect(inside(resized, offset)).toBe(true);
      },
    ),
  );
});

test('what is resized back is as it was', () => {
  fc.assert(
    fc.property(highlighted, ({ text, spans, one }) => {
      const span = spans[0] as TextSpan;
      const resized = resizeSpans(text, [span], { part: 0, edge: 'end', to: one });
      expect(resizeSpans(text, resized, { part: 0, edge: 'end', to: span.end })).toEqual([span]);
    }),
  );
});

test('a step is never inside a character and always leads on', () => {
  fc.assert(
    fc.property(
      highlighted,
      fc.constantFrom('start', 'end'),
      fc.constantFrom('character', 'word'),
      ({ text, one }, edge, unit) => {
        const from = snapToGraphemes(text, one, one).start;
        const forward = stepEdge(text, from, { edge, unit, direction: 'forward' });
        const backward = stepEdge(text, from, { edge, unit, direction: 'backward' });
        if (from < text.length) expect(forward).toBeGreaterThan(from);
        if (from > 0) expect(backward).toBeLessThan(from);
        for (const place of [forward, backward])
          if (unit === 'character') expect(snapToGraphemes(text, place, place).start).toBe(place);
      },
    ),
  );
});

test('splitting loses no word and shares none', () => {
  fc.assert(
    fc.property(highlighted, ({ text, spans, one }) => {
      const split = splitSpans(text, spans, one);
      if (!split.ok) return;
      const { before, after } = split.value;
      expectSound(text, before);
      expectSound(text, after);
      expect((before.at(-1) as TextSpan).end).toBeLessThanOrEqual((after[0] as TextSpan).start);
      for (let offset = 0; offset < text.length; offset++)
        if (inside(spans, offset) && !/\s/u.test(text[offset] as string))
          expect(inside(before, offset) !== inside(after, offset)).toBe(true);
    }),
  );
});

test('adding and removing change exactly the words asked for', () => {
  fc.assert(
    fc.property(highlighted, ({ text, spans, one, other }) => {
      const span = snapToGraphemes(text, Math.min(one, other), Math.max(one, other));
      if (span.start === span.end) return;
      const added = addSpan(spans, span);
      if (added.ok) expectSound(text, added.value);
      const removed = removeSpan(text, spans, span);
      if (removed.ok) expectSound(text, removed.value);
      for (let offset = 0; offset < text.length; offset++) {
        const isHole = span.start <= offset && offset < span.end;
        if (added.ok) expect(inside(added.value, offset)).toBe(inside(spans, offset) || isHole);
        if (removed.ok && !/\s/u.test(text[offset] as string))
          expect(inside(removed.value, offset)).toBe(inside(spans, offset) && !isHole);
      }
    }),
  );
});

describe('by words', () => {
  const text = 'Two pump houses, then قال الناشطون and 👩‍👩‍👧 left.';
  const at = (words: string) => text.indexOf(words);
  test.each([
    ['start', 'forward', at('pump'), at('houses')],
    ['start', 'backward', at('pump'), 0],
    ['end', 'forward', at('pump') + 4, at(',')],
    ['end', 'backward', at(' then') + 5, at(',')],
    ['end', 'forward', at('قال') + 3, at('الناشطون') + 8],
    ['end', 'forward', at(' 👩'), at(' left') + 5],
  ] as const)('the %s of a highlight goes %s to the next word', (edge, direction, from, to) => {
    expect(stepEdge(text, from, { edge, direction, unit: 'word' })).toBe(to);
  });

  test('a joined emoji is one step by character', () => {
    const family = at('👩');
    expect(stepEdge(text, family, { edge: 'end', direction: 'forward', unit: 'character' })).toBe(
      at(' left'),
    );
  });

  test('whole words are taken when asked for', () => {
    const spans = [{ start: at('pump'), end: at(' houses') }];
    const to = at('houses') + 2;
    expect(resizeSpans(text, spans, { part: 0, edge: 'end', to, wholeWords: true })).toEqual([
      { start: at('pump'), end: at(',') },
    ]);
    expect(resizeSpans(text, spans, { part: 0, edge: 'end', to })).toEqual([{ start: at('pump'), end: to }]);
  });
});

test.each([
  ['at the start', 0],
  ['at the end', 9],
  ['in the white space at the end', 8],
])('a split that would leave one part empty is refused in words: %s', (_, offset) => {
  const split = splitSpans('One two. ', [{ start: 0, end: 9 }], offset);
  expect(!split.ok && split.error.code).toBe('nothing-to-split');
});

test('what cannot be added or removed is refused in words', () => {
  const spans = [{ start: 0, end: 7 }];
  const codes = [
    addSpan(spans, { start: 2, end: 5 }),
    removeSpan('One two three', spans, { start: 8, end: 13 }),
    removeSpan('One two three', spans, { start: 0, end: 13 }),
  ].map((result) => !result.ok && result.error.code);
  expect(codes).toEqual(['already-there', 'not-in-highlight', 'whole-highlight']);
});
