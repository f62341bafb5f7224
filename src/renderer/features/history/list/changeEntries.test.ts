import { expect, test } from 'vitest';
import { type ChangeSummary, changeEntries, localDay } from './changeEntries';

let sequence = 100;
const change = (
  label: string,
  group: string | null,
  at = '2026-05-04T12:00:00.000Z',
  by = 'A',
): ChangeSummary => {
  sequence -= 1;
  return { sequence, label, group, at, by };
};
const lines = (changes: ChangeSummary[]) =>
  changeEntries(changes).map(({ label, first, last }) => `${label} ×${last - first + 1}`);

test('ten minutes of typing are one line, not a hundred', () => {
  expect(lines([change('Note', 'n'), change('Note', 'n'), change('Note', 'n')])).toEqual(['Note ×3']);
});

test.each([
  ['another group', [change('Note', 'n'), change('Note', 'm')]],
  ['no group', [change('Note', null), change('Note', null)]],
  ['something between', [change('Note', 'n'), change('Tag', null), change('Note', 'n')]],
  ['another analyst', [change('Note', 'n'), change('Note', 'n', '2026-05-04T12:00:00.000Z', 'B')]],
])('changes that do not belong together stay apart: %s', (_why, changes) => {
  expect(lines(changes)).toHaveLength(changes.length);
});

test('changes left out by the filter do not join their neighbours', () => {
  const [first, , third] = [change('Note', 'n'), change('Note', 'n'), change('Note', 'n')];
  expect(lines([first, third] as ChangeSummary[])).toHaveLength(2);
});

test('a heading stands above the first change of each local day and nowhere else', () => {
  const days = ['2026-05-04T12:00:00.000Z', '2026-05-04T11:00:00.000Z', '2026-05-02T11:00:00.000Z'];
  const headings = changeEntries(days.map((at) => change('x', null, at))).map(({ newDay }) => newDay);
  expect(headings).toEqual([localDay(days[0] as string), null, localDay(days[2] as string)]);
});
