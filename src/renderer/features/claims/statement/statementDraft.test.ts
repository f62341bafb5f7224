import type { Grade, StatementRow } from '@core/model';
import { expect, test } from 'vitest';
import {
  checkedDraft,
  draftOf,
  newDraft,
  withChain,
  withCredibility,
  withKnownReliability,
  withNextStep,
  withoutStep,
  withStep,
} from './statementDraft';

const none = new Map();
const nato = (code: string): Grade => ({ scheme: 'nato', code });
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
  const checked = checkedDraft(draft, none);
  expect(checked.ok ? 'ok' : checked.error.code).toBe(expected);
});

test('a step left empty does not stop the statement from being saved', () => {
  const checked = checkedDraft(withNextStep(withClaim), none);
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
  const origins = new Map([['courier', { reliability: nato('B') }]]);
  const graded = withKnownReliability(withCredibility(withClaim, nato('3')), origins);
  expect(graded).toMatchObject({ credibility: nato('3'), reliability: nato('B') });
  expect(withKnownReliability({ ...graded, reliability: nato('D') }, origins).reliability).toEqual(nato('D'));
  expect(withCredibility(graded, null)).toMatchObject({ credibility: null, reliability: null });
  expect(withKnownReliability(withClaim, origins).reliability).toBeNull();
});

test('a grade of one scheme does not follow into another', () => {
  const origins = new Map([['courier', { reliability: nato('B') }]]);
  const police = { scheme: 'uk-5x5x5', code: '3' };
  expect(withKnownReliability(withCredibility(withClaim, police), origins).reliability).toBeNull();
  const graded = withCredibility(withClaim, nato('3'));
  expect(withCredibility({ ...graded, reliability: nato('B') }, police).reliability).toBeNull();
  expect(withCredibility({ ...graded, reliability: nato('B') }, nato('2')).reliability).toEqual(nato('B'));
});

test('another grade than the origin’s own needs a reason, and the same one needs none', () => {
  const origins = new Map([['courier', { reliability: nato('B') }]]);
  const graded = { ...withClaim, credibility: nato('3'), reliability: nato('D') };
  const refused = checkedDraft(graded, origins);
  expect(refused.ok ? '' : refused.error.message).toContain('graded B. Say why it is D');
  expect(checkedDraft({ ...graded, reliabilityReason: ' party to it ' }, origins)).toMatchObject({
    ok: true,
    value: { reliabilityReason: 'party to it' },
  });
  expect(
    checkedDraft({ ...graded, reliability: nato('B'), reliabilityReason: 'left over' }, origins),
  ).toMatchObject({
    ok: true,
    value: { reliabilityReason: '' },
  });
  expect(checkedDraft(graded, none).ok).toBe(true);
  expect(checkedDraft({ ...graded, reliability: { scheme: 'uk-5x5x5', code: 'D' } }, origins).ok).toBe(true);
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
    credibility: { scheme: 'nato', code: '4' },
    reliability: null,
    reliabilityReason: '',
  });
});
