import { type Conflict, conflictsOf } from '@core/assess';
import { weigh } from '@core/assess/weigh';
import { CaseBuilder } from '@core/export/testing/caseBuilder';
import { expect, test } from 'vitest';
import { conflictBrief, conflictTitle } from './conflictBrief';

const quantity = (low: number, high: number, best: number | null = null) => ({
  low,
  best,
  high,
  unit: 'people',
  kind: 'killed',
  who: '',
  asOf: null,
});

/** Ten, three, and nine to fourteen twice are said to have died; one denies it. */
function counted() {
  const make = new CaseBuilder();
  const [died, three] = [make.claim('Guards died'), make.claim('Three died')];
  const given = [quantity(30, 30), quantity(3, 3), quantity(9, 14), quantity(9, 14, 9)];
  for (const [place, each] of given.entries()) {
    const source = make.source([{ text: 'They died.' }], { originId: make.origin(`Paper ${place}`).id });
    make.statement(place === 1 ? three : died, make.highlight(source, 'died'), { quantity: each });
    if (place === 0) make.statement(died, make.highlight(source, 'They'), { stance: 'denies' });
  }
  const { id, caseId, ...dates } = died;
  const link = { ...dates, id: three.id, caseId, fromId: three.id, toId: id, kind: 'contradicts' as const };
  make.state.links.set(link.id, { ...link, reason: '' });
  const found = conflictsOf(make.state, weigh(make.state)).conflicts;
  return {
    state: make.state,
    died,
    of: (kind: string) => found.find((each) => each.kind === kind) as Conflict,
  };
}

test('numbers in conflict are listed from the lowest up, each range once', () => {
  const { state, of } = counted();
  expect(conflictBrief(of('quantities'), state)).toBe('numbers: 3, 9–14, 30');
});

test('a conflict seen from one claim names the other one, and in the list both are its title', () => {
  const { state, died, of } = counted();
  expect(conflictBrief(of('claims'), state, died.id)).toBe('against “Three died”');
  expect(conflictBrief(of('claims'), state)).toBe('claim against claim');
  expect(conflictTitle(of('claims'), state).split(' · ').sort()).toEqual(['Guards died', 'Three died']);
  expect(conflictBrief(of('stances'), state, died.id)).toBe('asserted and denied');
});
