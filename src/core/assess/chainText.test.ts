import { CaseBuilder } from '@core/export/testing/caseBuilder';
import { expect, test } from 'vitest';
import { chainText, hedgedChainText } from './chainText';

function chainOf() {
  const builder = new CaseBuilder();
  const paper = builder.origin('Daily paper');
  const monitor = builder.origin('a monitor', 'unnamed');
  const step = (originId: string, hedge: string | null = null) => ({
    originId,
    mode: 'indirect' as const,
    hedge,
  });
  return {
    builder,
    monitor,
    chain: [step(paper.id), step(monitor.id, 'reportedly'), step(crypto.randomUUID())],
  };
}

test('who has it from whom is read outlet first, hedges quoted', () => {
  const { builder, chain } = chainOf();
  expect(hedgedChainText(builder.state, chain)).toBe(
    'Daily paper, citing a monitor (“reportedly”), citing an origin that is gone',
  );
});

test('an origin in the bin keeps its name in every statement', () => {
  const { builder, monitor, chain } = chainOf();
  builder.state.origins.set(monitor.id, { ...monitor, deletedAt: '2026-01-01T00:00:00.000Z' });
  expect(chainText(builder.state, chain.slice(0, 2))).toBe(
    'Daily paper, citing an origin that is gone: a monitor',
  );
});
