import type { HighlightRow } from '@core/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignLanes } from './assignLanes';
import { highlightName } from './highlightName';
import { nextUnder } from './highlightsAt';
import { overlaps } from './overlaps';
import { PassageIndex } from './PassageIndex';
import { stepHighlight } from './stepHighlight';

function highlight(id: string, ...spans: [number, number][]): HighlightRow {
  const ranges = spans.map(([start, end]) => ({
    start,
    end,
    exact: 'the words themselves',
    prefix: '',
    suffix: '',
  }));
  return { id, ranges, tagIds: [] } as unknown as HighlightRow;
}

const span = fc
  .tuple(fc.nat(100), fc.integer({ min: 1, max: 60 }))
  .map(([start, length]) => ({ start, end: start + length }));

describe('PassageIndex', () => {
  it('misses no highlight and finds none beside the stretch', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 30 }), span, (spans, { start, end }) => {
        const rows = spans.map((each, place) => highlight(String(place), [each.start, each.end]));
        const found = new PassageIndex(rows).touching(start, end).map((passage) => passage.highlight.id);
        const wanted = rows
          .filter(({ ranges }) => ranges.some((range) => range.start < end && range.end > start))
          .map(({ id }) => id);
        expect(found.sort()).toEqual(wanted.sort());
      }),
    );
  });

  it('made out of the one before a change it is as if made anew', () => {
    const row = fc
      .tuple(fc.nat(20), fc.array(span, { minLength: 1, maxLength: 3 }))
      .map(([id, spans]) =>
        highlight(String(id), ...spans.map((each) => [each.start, each.end] as [number, number])),
      );
    const rows = fc.uniqueArray(row, { selector: ({ id }) => id, maxLength: 20 });
    fc.assert(
      fc.property(rows, rows, fc.nat(20), fc.nat(20), span, (before, others, at, count, { start, end }) => {
        const fresh = others.filter(({ id }) => !before.some((each) => each.id === id));
        const after = before.toSpliced(at, count, ...fresh);
        const made = new PassageIndex(after, new PassageIndex(before));
        const anew = new PassageIndex(after);
        expect(made.passages).toEqual(anew.passages);
        expect(made.touching(start, end)).toEqual(anew.touching(start, end));
      }),
    );
  });
});

describe('overlaps', () => {
  it('marks exactly the characters under two or more', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
        const found = overlaps(spans);
        for (let offset = 0; offset < 170; offset++) {
          const depth = spans.filter(({ start, end }) => start <= offset && offset < end).length;
          const marked = found.some(({ start, end }) => start <= offset && offset < end);
          expect(marked).toBe(depth >= 2);
        }
      }),
    );
  });
});

describe('assignLanes', () => {
  const extents = fc
    .array(span, { maxLength: 25 })
    .map((spans) => spans.map(({ start, end }, place) => ({ key: String(place), top: start, bottom: end })));

  it('never lays one mark over another, also where marks keep their lanes', () => {
    fc.assert(
      fc.property(extents, fc.array(fc.nat(4)), (marks, kept) => {
        const before = new Map(kept.map((lane, place) => [String(place), lane]));
        const lanes = assignLanes(marks, before);
        for (const a of marks)
          for (const b of marks)
            if (a.key < b.key && a.top < b.bottom && b.top < a.bottom)
              expect(lanes.get(a.key)).not.toBe(lanes.get(b.key));
      }),
    );
  });

  it('does not move a mark that could stay', () => {
    const marks = [{ key: 'b', top: 10, bottom: 30 }];
    expect(assignLanes(marks, new Map([['b', 1]])).get('b')).toBe(1);
    expect(assignLanes(marks).get('b')).toBe(0);
  });
});

describe('choosing', () => {
  const [a, b, c] = [highlight('a', [0, 5]), highlight('b', [3, 9]), highlight('c', [20, 22])];
  it.each([
    [null, 'a'],
    ['a', 'b'],
    ['b', 'a'],
    ['c', 'a'],
  ])('reaches every one of overlapping highlights by clicking again: after %s', (chosen, next) => {
    expect(nextUnder([a, b], chosen)?.id).toBe(next);
  });
  it('lets go where nothing is highlighted', () => {
    expect(nextUnder([], 'a')).toBeNull();
  });
  it.each([
    ['a', 0, 1, 'b'],
    ['c', 0, 1, undefined],
    ['a', 0, -1, undefined],
    [null, 10, 1, 'c'],
    [null, 10, -1, 'b'],
  ] as const)('steps on from %s at %i by %i', (chosen, offset, step, next) => {
    expect(stepHighlight([a, b, c], chosen, offset, step)?.id).toBe(next);
  });
});

it('names a highlight by its first words and its tags', () => {
  const tags = new Map([['t', { id: 't', name: 'territory' }]]) as never;
  expect(highlightName(highlight('a', [0, 5]), tags)).toBe('Highlight: “the words themselves”, no tags');
  const long = { ...highlight('a', [0, 5]), tagIds: ['t', 'gone'] };
  if (long.ranges[0]) long.ranges[0].exact = 'one two three four five six seven';
  expect(highlightName(long, tags)).toBe('Highlight: “one two three four five six…”, territory');
});
