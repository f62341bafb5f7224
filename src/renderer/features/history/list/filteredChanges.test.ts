import { expect, test } from 'vitest';
import { filteredChanges } from './filteredChanges';

const change = (label: string, by: string, at: string) => ({ sequence: 1, label, by, at, group: null });
const changes = [
  change('Highlight a passage', 'R. Haddad', '2026-05-04T12:00:00.000Z'),
  change('Write a note', 'Analyst', '2026-05-05T12:00:00.000Z'),
];

test.each([
  ['', 2],
  ['note', 1],
  ['NOTE analyst', 1],
  ['haddad note', 0],
  ['2026-05-04', 1],
])('%j finds %d: every word must be in label, analyst or day', (typed, count) => {
  expect(filteredChanges(changes, typed)).toHaveLength(count);
});
