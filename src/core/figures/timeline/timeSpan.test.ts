import { expect, test } from 'vitest';
import { timeTicks } from './timeAxis';
import { rangeSpan, timeSpan } from './timeSpan';

const iso = (at: number | undefined) => new Date(at ?? Number.NaN).toISOString().slice(0, 16);

test('a time is as long as it is inexact', () => {
  const spans = ['2026', '2026-02', '2026-02-28', '2026-05-03T14', '2026-05-03T14:10'].map((text) => {
    const span = timeSpan(text);
    return [iso(span?.from), iso(span?.to)];
  });
  expect(spans).toEqual([
    ['2026-01-01T00:00', '2027-01-01T00:00'],
    ['2026-02-01T00:00', '2026-03-01T00:00'],
    ['2026-02-28T00:00', '2026-03-01T00:00'],
    ['2026-05-03T14:00', '2026-05-03T15:00'],
    ['2026-05-03T14:10', '2026-05-03T14:11'],
  ]);
});

test('a zone moves the time', () => {
  expect(iso(timeSpan('2026-05-03T14:10+03:00')?.from)).toBe('2026-05-03T11:10');
});

test('what is no date is none', () => {
  for (const text of ['', 'May', '2026-13', '2026-02-30', '2026-05-03T25:00', '3 May 2026'])
    expect(timeSpan(text)).toBeNull();
});

test('a range ends with the end of its last day, and one the wrong way round is none', () => {
  expect(iso(rangeSpan({ from: '2026-05-03', to: '2026-05-04' })?.to)).toBe('2026-05-05T00:00');
  expect(rangeSpan({ from: '2026-05-03', to: '2026-05-01' })).toBeNull();
});

test('an axis has few ticks, in order and within, for an hour as for a century', () => {
  for (const hours of [1, 5, 30, 200, 3_000, 50_000, 900_000]) {
    const span = { from: Date.UTC(2026, 4, 3, 10, 20), to: Date.UTC(2026, 4, 3, 10, 20) + hours * 3_600_000 };
    const ticks = timeTicks(span);
    expect(ticks.length).toBeGreaterThan(0);
    expect(ticks.length).toBeLessThanOrEqual(10);
    for (const { at } of ticks) expect(at >= span.from && at <= span.to).toBe(true);
  }
});
