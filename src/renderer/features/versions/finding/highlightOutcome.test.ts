import { describePassage } from '@core/anchor/describe';
import { PassageFinder } from '@core/anchor/PassageFinder';
import type { HighlightRow } from '@core/model';
import { describe, expect, it } from 'vitest';
import { carriedHighlight, carriedRanges } from './carriedHighlight';
import { findHighlights, type HighlightsOfText } from './findHighlights';
import { highlightOutcome, settledSpans } from './highlightOutcome';

const older = `The north gate was opened at dawn on Tuesday by the crew.

A repair team reached the lower sluice shortly before noon.

Officials counted 14 damaged houses along the east bank.`;
const newer = `The north gate was opened at dawn on Tuesday by the crew.

Correction: the number of houses was wrong.

A repair team reached the lower sluice shortly before noon.

Officials counted 19 damaged houses along the east bank.`;

const id = '019a5a5a-0000-7000-8000-000000000001';
const rangeOf = (words: string) => {
  const start = older.indexOf(words);
  return describePassage(older, start, start + words.length);
};
const outcomeOf = (words: readonly string[], areas?: HighlightRow['areas']) =>
  highlightOutcome(new PassageFinder(newer, older), {
    id,
    ranges: words.map(rangeOf),
    ...(areas && { areas }),
  });

describe('what becomes of a highlight in a newer version', () => {
  it('is as bad as its worst part, so that no changed part goes along unseen', () => {
    const outcome = outcomeOf(['opened at dawn', 'reached the lower sluice', '14 damaged houses']);
    expect(outcome.parts.map(({ state }) => state)).toEqual(['exact', 'moved', 'changed']);
    expect(outcome.state).toBe('changed');
    expect(settledSpans(outcome)).toBeNull();
  });

  it('goes along without asking where every part has its words', () => {
    const spans = settledSpans(outcomeOf(['opened at dawn', 'reached the lower sluice']));
    expect(spans?.map(({ start, end }) => newer.slice(start, end))).toEqual([
      'opened at dawn',
      'reached the lower sluice',
    ]);
  });

  it('is never carried over unasked with a part of a page, which no words find', () => {
    const area = { page: 0, x: 1, y: 1, width: 5, height: 5 };
    expect(settledSpans(outcomeOf(['opened at dawn'], [area]))).toBeNull();
    const alone = highlightOutcome(new PassageFinder(newer, older), { id, ranges: [], areas: [area] });
    expect([alone.state, alone.score, settledSpans(alone)]).toEqual(['orphan', 0, null]);
  });

  it('is not carried over unasked when its parts changed places', () => {
    const [one, two] = outcomeOf(['opened at dawn', 'reached the lower sluice']).parts;
    const swapped = { highlightId: id, state: 'moved', score: 1, hasAreas: false } as const;
    expect(settledSpans({ ...swapped, parts: [two, one].filter((part) => part !== undefined) })).toBeNull();
  });

  it('is answered for every highlight, in order, with progress up to all of them', () => {
    const highlights = Array.from({ length: 120 }, () => ({ id, ranges: [rangeOf('opened at dawn')] }));
    const groups: HighlightsOfText[] = [
      { text: older, highlights },
      { text: null, highlights: [{ id, ranges: [rangeOf('14 damaged houses')] }] },
    ];
    const finding = findHighlights(newer, groups);
    const done: number[] = [];
    let step = finding.next();
    for (; !step.done; step = finding.next()) done.push(step.value.done);
    expect(done).toEqual([0, 50, 100, 120]);
    expect(step.value.length).toBe(121);
    expect(step.value.at(-1)?.state).toBe('changed');
  });
});

describe('a highlight carried over', () => {
  it('has the words and surroundings of the newer text and no decision of the older one', () => {
    const row = {
      id,
      caseId: id,
      createdAt: '2031-05-03T10:00:00.000Z',
      createdBy: 'A',
      updatedAt: '2031-05-03T10:00:00.000Z',
      deletedAt: null,
      sourceId: id,
      ranges: [rangeOf('14 damaged houses')],
      textSha256: 'a'.repeat(64),
      keptFrom: 'b'.repeat(64),
      tagIds: [id],
      note: null,
    } satisfies HighlightRow;
    const start = newer.indexOf('19 damaged');
    const spans = [{ start, end: start + '19 damaged houses'.length }];
    const carried = carriedHighlight(row, 'c'.repeat(64), carriedRanges(newer, row.ranges, spans));
    expect(carried.ranges[0]?.exact).toBe('19 damaged houses');
    expect(carried.ranges[0]?.prefix).toMatch(/counted $/);
    expect(carried.textSha256).toBe('c'.repeat(64));
    expect(carried.tagIds).toEqual([id]);
    expect('keptFrom' in carried).toBe(false);
  });

  it('is described anew unless its surroundings are the same, too', () => {
    const range = rangeOf('A repair team reached the lower sluice shortly before noon.');
    const start = newer.indexOf('A repair team');
    const [carried] = carriedRanges(newer, [range], [{ start, end: start + range.exact.length }]);
    expect(carried?.prefix.trim()).toMatch(/number of houses was wrong\.$/);
    expect(newer.slice(carried?.start, carried?.end)).toBe(range.exact);
    const [same] = carriedRanges(`..${older}`, [range], [{ start: range.start + 2, end: range.end + 2 }]);
    expect(same).toEqual({ ...range, start: range.start + 2, end: range.end + 2 });
  });
});
