import type { Operation } from '@core/model';
import { expect, test } from 'vitest';
import { operationInWords } from './operationInWords';

const base = {
  id: 'c1',
  caseId: 'case',
  createdAt: '2026-05-04T00:00:00.000Z',
  createdBy: 'A',
  updatedAt: '2026-05-04T00:00:00.000Z',
  deletedAt: null,
};
const names: Record<string, string> = {
  t1: 'territory',
  t2: 'denial',
  o1: 'Al-Masar',
  c1: 'Half the depot is held',
};
const nameOf = (id: string) => names[id] ?? null;
const words = (table: string, before: object | null, after: object | null) =>
  operationInWords(
    {
      table,
      id: 'c1',
      before: before && { ...base, ...before },
      after: after && { ...base, ...after },
    } as unknown as Operation,
    nameOf,
  );

test.each([
  [null, { text: 'x' }, 'made'],
  [{ text: 'x' }, { text: 'y' }, 'changed'],
  [{ text: 'x' }, { text: 'x', deletedAt: '2026-05-05T00:00:00.000Z' }, 'moved to the bin'],
  [{ text: 'x', deletedAt: '2026-05-05T00:00:00.000Z' }, { text: 'x' }, 'brought back'],
  [{ text: 'x' }, null, 'taken back'],
])('a bin or an undo is not passed off as an ordinary change: %j to %j is %s', (before, after, deed) => {
  expect(words('claims', before, after).deed).toBe(deed);
});

test('bookkeeping fields do not hide the one field that was changed', () => {
  const changed = words(
    'tags',
    { name: 'a', updatedAt: '2026-05-04T00:00:00.000Z' },
    { name: 'b', updatedAt: '2026-05-05T00:00:00.000Z' },
  );
  expect(changed.fields).toEqual([{ label: 'Name', before: 'a', after: 'b' }]);
});

test.each([
  ['highlights', { tagIds: ['t1'] }, { tagIds: ['t1', 't2'] }, 'Tags', 'territory', 'territory, denial'],
  [
    'statements',
    { credibility: null },
    { credibility: { scheme: 'nato', code: '3' } },
    'Credibility',
    '',
    '3 – Possibly true',
  ],
  [
    'statements',
    { chain: [] },
    { chain: [{ originId: 'o1', mode: 'direct', hedge: 'he said' }] },
    'Who says it',
    '',
    'Al-Masar (“he said”)',
  ],
  [
    'claims',
    { note: null },
    { note: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Hm' }] }] } },
    'Note',
    '',
    'Hm',
  ],
  ['highlights', { tagIds: [] }, { tagIds: ['12345678-gone'] }, 'Tags', '', 'something that was taken back'],
])('%s: nobody has to read ids or JSON (%j to %j)', (table, before, after, label, was, is) => {
  expect(words(table, before, after).fields).toEqual([{ label, before: was, after: is }]);
});

test('a new row does not list what it does not have', () => {
  const made = words('origins', null, {
    name: 'Al-Masar',
    aliases: [],
    parentId: null,
    reliability: null,
    note: null,
  });
  expect(made.fields).toEqual([{ label: 'Name', before: null, after: 'Al-Masar' }]);
});
