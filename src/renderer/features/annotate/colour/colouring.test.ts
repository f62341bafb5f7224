import type { HighlightRow, OriginRow, StatementRow, TagRow } from '@core/model';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ColouringFacts, colouring, countColours } from './colouring';
import { letterMarks } from './letterMarks';

const highlight = (id: string, createdBy = 'Ann', ...tagIds: string[]) =>
  ({ id, createdBy, tagIds }) as unknown as HighlightRow;
const says = (stance: StatementRow['stance'], ...chain: string[]) =>
  ({ stance, chain: chain.map((originId) => ({ originId })) }) as unknown as StatementRow;
const origin = (id: string, name: string, minute: number) =>
  [id, { id, name, createdAt: `2024-01-01T00:0${minute}` } as OriginRow] as const;

const highlights = [
  highlight('1', 'Ann', 'gone', 't'),
  highlight('2', 'Ben'),
  highlight('3'),
  highlight('4'),
];
const facts: ColouringFacts = {
  by: 'tag',
  highlights,
  tags: new Map([['t', { id: 't', name: 'Fire', colour: 'red', createdAt: '' } as TagRow]]),
  origins: new Map([origin('masar', 'Masar', 1), origin('governor', 'Governor', 2)]),
  statements: new Map([
    ['1', [says('asserts', 'masar', 'governor')]],
    ['2', [says('denies', 'masar'), says('asserts', 'governor')]],
    ['3', [says('doubts')]],
  ]),
  outlet: 'masar',
};
const shown = (more: Partial<ColouringFacts>) => {
  const { entryOf } = colouring({ ...facts, ...more });
  return highlights.map((row) => entryOf(row).name);
};

test.each([
  ['tag', ['Fire', 'no tag', 'no tag', 'no tag']],
  ['person', ['Ann', 'Ben', 'Ann', 'Ann']],
  ['stance', ['asserts', 'several stances', 'casts doubt', 'no statement']],
  ['origin', ['Governor', 'several origins', 'Masar', 'no origin']],
] as const)('by %s every highlight says what it stands for', (by, names) => {
  expect(shown({ by })).toEqual(names);
});

test.each(['tag', 'origin', 'stance', 'person'] as const)('by %s no two entries share a sign', (by) => {
  const { legend } = colouring({ ...facts, by });
  expect(new Set(legend.map(({ mark }) => mark)).size).toBe(legend.length);
  expect(legend.reduce((sum, { count }) => sum + count, 0)).toBe(highlights.length);
});

test('an origin keeps its colour when another source shows fewer of them', () => {
  const of = (rows: readonly HighlightRow[]) =>
    colouring({ ...facts, by: 'origin', highlights: rows }).legend.find(({ key }) => key === 'governor')
      ?.colour;
  expect(of(highlights.slice(0, 1))).toBe(of(highlights));
});

test('signs are initials where they can be and never the same', () => {
  expect(letterMarks(['Fire', 'Flood', 'Fog', 'нефть', 'الماء', '🔥'])).toEqual([
    'F',
    'L',
    'O',
    'Н',
    'ا',
    '1',
  ]);
});

test('more names than signs end in a dot and not in a wrong sign', () => {
  const marks = letterMarks(Array.from({ length: 60 }, () => 'a'));
  expect(new Set(marks.filter((mark) => mark !== '·')).size).toBe(
    marks.filter((mark) => mark !== '·').length,
  );
  expect(marks.at(-1)).toBe('·');
});

test('counted out of what was counted before, colours are as if counted anew', () => {
  const some = fc.subarray(highlights);
  const by = fc.constantFrom('tag' as const, 'origin' as const, 'stance' as const, 'person' as const);
  fc.assert(
    fc.property(some, some, by, (before, after, way) => {
      const counted = countColours({ ...facts, by: way, highlights: before });
      const next = { ...facts, by: way, highlights: after };
      expect(countColours(next, { highlights: before, counts: counted })).toEqual(countColours(next));
    }),
  );
});
