import type { StatementRow } from '@core/model';
import { expect, test } from 'vitest';
import { recentChains } from './chainRecency';

const statement = (minute: number, origins: string[], hedge: string | null = null) =>
  ({
    updatedAt: `2026-05-04T12:${String(minute).padStart(2, '0')}:00.000Z`,
    chain: origins.map((originId) => ({ originId, mode: 'indirect', hedge })),
  }) as StatementRow;

const offered = (
  statements: StatementRow[],
  outlet: string | null = 'courier',
  limit = 9,
  gone: string[] = [],
) =>
  recentChains({ statements, outlet, limit, isKnown: (id) => !gone.includes(id) }).map((chain) =>
    chain.map(({ originId }) => originId).join('>'),
  );

test('the speaker of a minute ago is not below the one of an hour ago', () => {
  expect(offered([statement(1, ['courier', 'monitor']), statement(5, ['courier', 'governor'])])).toEqual([
    'courier>governor',
    'courier>monitor',
  ]);
});

test('chains of another outlet do not push away those of the source at hand', () => {
  expect(
    offered([statement(9, ['masar', 'governor']), statement(1, ['courier', 'monitor'])], 'courier', 1),
  ).toEqual(['courier>monitor']);
});

test('one chain used often is offered once', () => {
  expect(offered([statement(1, ['courier', 'a']), statement(2, ['courier', 'a'], 'said')])).toEqual([
    'courier>a',
  ]);
});

test('the default and the empty chain are not offered again', () => {
  expect(offered([statement(1, ['courier']), statement(2, [])])).toEqual([]);
});

test('a chain with an origin in the bin is not offered', () => {
  expect(offered([statement(1, ['courier', 'a'])], 'courier', 9, ['a'])).toEqual([]);
});

test('a hedge belongs to its passage and is not carried over', () => {
  const [chain] = recentChains({
    statements: [statement(1, ['courier', 'a'], 'reportedly')],
    outlet: null,
    limit: 1,
    isKnown: () => true,
  });
  expect(chain?.[0]).not.toHaveProperty('hedge');
});

test('a chain comes back with the modes it had last, not with those of the first time', () => {
  const used = (minute: number, mode: 'direct' | 'indirect') =>
    ({
      ...statement(minute, ['courier', 'a']),
      chain: [{ originId: 'a', mode, hedge: null }],
    }) as StatementRow;
  const statements = [used(1, 'indirect'), used(9, 'direct')];
  const [chain] = recentChains({ statements, outlet: null, limit: 1, isKnown: () => true });
  expect(chain?.[0]?.mode).toBe('direct');
});
