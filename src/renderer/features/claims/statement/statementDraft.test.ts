import type { StatementRow } from '@core/model';
import { expect, test } from 'vitest';
import {
  checkedDraft,
  draftOf,
  likelyKind,
  newDraft,
  withChain,
  withCredibility,
  withKnownReliability,
  withNextStep,
  withoutStep,
  withStep,
} from './statementDraft';

const withClaim = { ...newDraft('courier'), claim: { id: 'claim' } };

test('a new statement begins with the source’s own outlet', () => {
  expect(newDraft('courier').steps).toMatchObject([{ origin: { id: 'courier' }, mode: 'own-voice' }]);
});

test.each([
  ['no claim', newDraft('courier'), 'claim-missing'],
  ['a blank claim', { ...withClaim, claim: { name: '  ' } }, 'claim-missing'],
  [
    'a hedge of nobody',
    withStep({ ...withClaim, steps: newDraft(null).steps }, 0, { hedge: 'said' }),
    'origin-missing',
  ],
  ['an outlet and nothing else', withClaim, 'ok'],
])('%s is %3$s', (_what, draft, expected) => {
  const checked = checkedDraft(draft);
  expect(checked.ok ? 'ok' : checked.error.code).toBe(expected);
});

test('a step left empty does not stop the statement from being saved', () => {
  const checked = checkedDraft(withNextStep(withClaim));
  expect(checked.ok && checked.value.steps).toHaveLength(1);
});

test('keys stay apart when a step is taken out and another added', () => {
  const draft = withNextStep(withoutStep(withNextStep(withNextStep(withClaim)), 1));
  expect(new Set(draft.steps.map((step) => step.key)).size).toBe(3);
});

test('the last step can be emptied but the form never loses its first field', () => {
  expect(withoutStep(withClaim, 0).steps).toMatchObject([{ origin: null }]);
});

test('choosing a chain used before keeps a hedge typed already', () => {
  const typed = withStep(withClaim, 0, { hedge: 'reportedly' });
  const chosen = withChain(typed, [
    { originId: 'courier', mode: 'own-voice' },
    { originId: 'monitor', mode: 'indirect' },
  ]);
  expect(chosen.steps.map(({ hedge }) => hedge)).toEqual(['reportedly', '']);
});

test('reliability is not kept without credibility, and starts from what is known of the last origin', () => {
  const origins = new Map([['courier', { reliability: { scheme: 'nato', code: 'B' } }]]);
  const graded = withKnownReliability(withCredibility(withClaim, '3'), origins);
  expect(graded).toMatchObject({ credibility: '3', reliability: 'B' });
  expect(withKnownReliability({ ...graded, reliability: 'D' }, origins).reliability).toBe('D');
  expect(withCredibility(graded, '')).toMatchObject({ credibility: '', reliability: '' });
  expect(withKnownReliability(withClaim, origins).reliability).toBe('');
});

test.each([
  ['two residents', false, 'unnamed'],
  ['@sarab_eye', false, 'person'],
  ['The Northern Courier', true, 'outlet'],
  ['Sarab Monitor', false, 'organisation'],
])('%s (first: %s) is first taken for %s', (name, isFirst, kind) => {
  expect(likelyKind(name, isFirst)).toBe(kind);
});

test('changing a statement loses nothing of it', () => {
  const row = {
    claimId: 'claim',
    stance: 'denies',
    chain: [{ originId: 'a', mode: 'direct', hedge: 'said' }],
    credibility: { scheme: 'nato', code: '4' },
    reliability: null,
  } as unknown as StatementRow;
  expect(draftOf(row)).toEqual({
    claim: { id: 'claim' },
    stance: 'denies',
    steps: [{ key: 0, origin: { id: 'a' }, mode: 'direct', hedge: 'said' }],
    credibility: '4',
    reliability: '',
  });
});
