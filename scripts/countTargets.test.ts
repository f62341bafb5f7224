import { expect, test } from 'vitest';
import { countTargets } from './lib/countTargets.mjs';

const printed = `
== one
┌─────────┬──────────┬───────┐
│ (index) │ what     │ holds │
├─────────┼──────────┼───────┤
│ 0       │ 'opened' │ 'yes' │
│ 1       │ 'work'   │ ''    │
│ 2       │ 'moved'  │ 'NO'  │
└─────────┴──────────┴───────┘
┌─────────┬───────┬────────┐
│ (index) │ holds │ what   │
├─────────┼───────┼────────┤
│ 0       │ true  │ 'yes'  │
│ 1       │ false │ 'shut' │
└─────────┴───────┴────────┘
┌─────────┬───────┐
│ (index) │ value │
├─────────┼───────┤
│ 0       │ 'yes' │
└─────────┴───────┘
`;

test('a number without a target, or a table of something else, counts as a target', () => {
  expect(countTargets(printed)).toEqual({ held: 2, all: 4 });
});
