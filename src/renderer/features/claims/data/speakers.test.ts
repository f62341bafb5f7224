import type { HighlightRow, OriginRow, StatementRow } from '@core/model';
import { expect, test } from 'vitest';
import { offeredSpeakers } from './speakers';

const origin = (id: string, name: string, ...aliases: string[]) =>
  [id, { id, name, aliases } as unknown as OriginRow] as const;
const origins = new Map([
  origin('courier', 'The Courier'),
  origin('monitor', 'Sarab Monitor', 'the monitor'),
  origin('governor', 'Governor'),
]);
const said = (...originIds: string[]) =>
  ({
    updatedAt: '2026-01-01T00:00:00.000Z',
    chain: originIds.map((originId) => ({ originId, mode: 'direct', hedge: null })),
  }) as unknown as StatementRow;
const highlight = (exact: string) =>
  ({
    ranges: [{ exact, prefix: '', suffix: ', the monitor said. The Governor spoke.' }],
  }) as unknown as HighlightRow;
const offered = (statements: StatementRow[], outlet: string | null = 'courier') =>
  offeredSpeakers({ data: { statements, origins }, highlight: highlight('Nine died'), outlet, limit: 4 }).map(
    ({ chain, isNamed }) => `${chain.map(({ originId }) => originId).join('>')}${isNamed ? ' named' : ''}`,
  );

test('who is named beside the passage comes first, by alias too, and nobody of the next sentence', () => {
  expect(offered([said('courier', 'governor')])).toEqual(['courier>monitor named', 'courier>governor']);
});

test('the way it was quoted before is taken, and offered once', () => {
  const before = [said('courier', 'governor', 'monitor')];
  expect(offered(before)).toEqual(['courier>governor>monitor named']);
});

test('without an outlet the named one speaks for itself', () => {
  expect(offered([], null)).toEqual(['monitor named']);
});
