import { CaseBuilder } from '@core/export/testing/caseBuilder';
import { expect, it } from 'vitest';
import { corroborationMissing } from './corroborationMissing';
import { weigh } from './weigh';

const confirmed = { scheme: 'nato', code: '1' };

function caseOf() {
  const builder = new CaseBuilder();
  const [paper, agency, monitor] = ['Courier', 'Agency', 'Monitor'].map(
    (name) => builder.origin(name).id,
  ) as [string, string, string];
  const claim = builder.claim('Half is held');
  const source = builder.source([{ kind: 'paragraph', text: 'One. Two. Three.' }]);
  const state = (words: string, root: string, given: object = {}) =>
    builder.statement(claim, builder.highlight(source, words), {
      chain: [paper, root].map((originId) => ({ originId, mode: 'indirect' as const, hedge: null })),
      ...given,
    });
  return { builder, agency, monitor, state };
}

it('grade 1 alone on a claim says that nobody else is on record', () => {
  const { builder, agency, state } = caseOf();
  const only = state('One', agency, { credibility: confirmed });
  expect(corroborationMissing(weigh(builder.state), only)).toContain(
    'nobody else is on record here who asserts it',
  );
});

it('a second paper quoting the same agency does not confirm it', () => {
  const { builder, agency, state } = caseOf();
  const first = state('One', agency, { credibility: confirmed });
  state('Two', agency);
  expect(corroborationMissing(weigh(builder.state), first)).toContain('go back to the same origin (Agency)');
});

it('another origin confirms it, but not by denying it', () => {
  const { builder, agency, monitor, state } = caseOf();
  const first = state('One', agency, { credibility: confirmed });
  const other = state('Two', monitor, { stance: 'denies' });
  expect(corroborationMissing(weigh(builder.state), first)).not.toBeNull();
  builder.state.statements.set(other.id, { ...other, stance: 'asserts' });
  expect(corroborationMissing(weigh(builder.state), first)).toBeNull();
});

it('no other grade demands it, nor a 1 of a scheme whose 1 means something else', () => {
  const { builder, agency, state } = caseOf();
  const only = state('One', agency);
  const weighing = weigh(builder.state);
  for (const credibility of [
    null,
    { scheme: 'nato', code: '2' },
    { scheme: 'uk-5x5x5', code: '1' },
    { scheme: 'x', code: '1' },
  ])
    expect(corroborationMissing(weighing, { ...only, credibility })).toBeNull();
});

it('an origin that is held dependent on the same one does not confirm it', () => {
  const { builder, agency, monitor, state } = caseOf();
  const first = state('One', agency, { credibility: confirmed });
  state('Two', monitor);
  expect(corroborationMissing(weigh(builder.state), first)).toBeNull();
  const base = builder.claim('any');
  builder.state.dependences.set('d', {
    ...base,
    id: 'd',
    between: 'origins',
    leftId: agency,
    rightId: monitor,
    verdict: 'dependent',
    reason: 'one desk',
  });
  expect(corroborationMissing(weigh(builder.state), first)).toContain('go back to the same origin');
});

it('another origin that says so of a claim that says the same confirms it, but not one that supports it', () => {
  const { builder, agency, monitor, state } = caseOf();
  const first = state('One', agency, { credibility: confirmed });
  const other = state('Two', monitor, { claimId: builder.claim('Half of it is held').id });
  const link = { ...builder.claim('any'), id: 'l', fromId: other.claimId, toId: first.claimId, reason: '' };
  builder.state.links.set('l', { ...link, kind: 'supports' });
  expect(corroborationMissing(weigh(builder.state), first)).toContain('nobody else is on record');
  builder.state.links.set('l', { ...link, kind: 'repeats' });
  expect(corroborationMissing(weigh(builder.state), first)).toBeNull();
});
