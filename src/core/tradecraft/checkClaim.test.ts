import { expect, it } from 'vitest';
import { weigh } from '../assess/weigh';
import { icd203 } from '../assess/yardsticks/icd203';
import { CaseBuilder } from '../export/testing/caseBuilder';
import type { StatementRow } from '../model/claimRows';
import { checkClaim } from './check';

function remarks(text: string, passages: readonly [words: string, given?: Partial<StatementRow>][]) {
  const builder = new CaseBuilder();
  const claim = builder.claim(text);
  for (const [index, [words, given]] of passages.entries()) {
    const { id } = builder.origin(`Outlet ${index}`);
    const source = builder.source([{ kind: 'paragraph', text: `So: ${words}` }], { originId: id });
    builder.statement(claim, builder.highlight(source, words), given);
  }
  const { state } = builder;
  return checkClaim({ state, weighing: weigh(state), yardstick: icd203, claim }).map(({ rule }) => rule);
}
const confirmed = { credibility: { scheme: 'nato', code: '1' } };
const hedged = {
  chain: [{ originId: '00000000-0000-4000-8000-000000000002', mode: 'indirect', hedge: 'reportedly' }],
};

it('a hedge in the words is to be recorded, and is when it was', () => {
  expect(remarks('It fell', [['It reportedly fell']])).toEqual(['hedge-not-recorded']);
  expect(remarks('It fell', [['It reportedly fell', hedged as Partial<StatementRow>]])).toEqual([]);
  expect(remarks('It fell', [['It fell']])).toEqual([]);
});

it('credibility 1 needs another voice', () => {
  expect(remarks('It fell', [['It fell', confirmed]])).toEqual(['confirmed-grade-alone']);
  expect(remarks('It fell', [['It fell', confirmed], ['Down it went']])).toEqual([]);
});

it('words of an earlier version are remarked on, those of the newest are not', () => {
  const builder = new CaseBuilder();
  const claim = builder.claim('It fell');
  const { id: originId } = builder.origin('Outlet');
  const source = builder.source([{ text: 'It fell at dusk.' }], { originId, title: 'Dispatch' });
  const highlight = builder.highlight(source, 'It fell');
  builder.statement(claim, highlight);
  const { state } = builder;
  const found = () => checkClaim({ state, weighing: weigh(state), yardstick: icd203, claim });
  expect(found()).toEqual([]);
  state.sources.set(source.id, { ...source, textSha256: 'f'.repeat(64) });
  expect(found()).toMatchObject([
    { rule: 'ground-moved', passage: 'It fell', message: expect.stringContaining('“Dispatch”') },
  ]);
});

it('a claim does not judge itself', () => {
  expect(remarks('It probably fell', [])).toEqual(['judging-claim']);
  expect(remarks('It fell', [])).toEqual([]);
});
