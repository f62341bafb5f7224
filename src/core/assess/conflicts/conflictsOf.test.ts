import { describe, expect, it } from 'vitest';
import { newRow } from '../../casefile/newRow';
import type { ConflictRow, StatementRow } from '../../model';
import { readQuantity } from '../quantities';
import { ClaimScene } from '../testing/claimScene';
import { readTime } from '../worldTime';
import { conflictsOf } from './conflictsOf';

const at = '2026-05-05T09:12:00.000Z';

function scene() {
  const made = new ClaimScene();
  const found = () => conflictsOf(made.state, made.weigh());
  const keep = (row: StatementRow, facts: Partial<StatementRow>) => {
    made.state.statements.set(row.id, { ...row, ...facts });
    return row;
  };
  const counts = (chain: string[], typed: string, claim?: string) => {
    const read = readQuantity(typed);
    if (!read.ok) throw new Error(read.error.message);
    return keep(made.says(chain, claim ? { claim } : {}), { quantity: read.value.quantity });
  };
  const dates = (chain: string[], typed: string) => {
    const read = readTime(typed);
    if (!read.ok) throw new Error(read.error.message);
    return keep(made.says(chain), { time: read.value.time });
  };
  const places = (chain: string[], place: string) => keep(made.says(chain), { place });
  const write = (key: string, fields: Partial<ConflictRow> = {}): ConflictRow => {
    const row: ConflictRow = {
      ...newRow(made.claim(), 'T. Analyst', at),
      key,
      claimIds: [made.claim()],
      note: null,
      wouldSettle: 'The list of the dead',
      state: 'open',
      ...fields,
    };
    made.state.conflicts.set(row.id, row);
    return row;
  };
  return { made, found, counts, dates, places, write };
}

describe('conflicts of a case', () => {
  it('a claim that is asserted and denied is one; a doubt is not', () => {
    const { made, found } = scene();
    made.says(['Monitor']);
    made.says(['Courier'], { stance: 'doubts' });
    expect(found().conflicts).toEqual([]);
    made.says(['Agency'], { stance: 'denies' });
    expect(found().conflicts).toMatchObject([
      {
        kind: 'stances',
        key: `stances:${made.claim()}`,
        sentence: '“Half the depot is held” is asserted by Monitor and denied by Agency.',
        view: null,
      },
    ]);
  });

  it('one who says both is said to, and does not stop anything', () => {
    const { made, found } = scene();
    made.says(['Monitor']);
    made.says(['Monitor'], { stance: 'denies' });
    expect(found().conflicts[0]?.sentence).toBe(
      'Monitor both asserts and denies that “Half the depot is held”.',
    );
  });

  it('contradicting claims are one only where both are asserted', () => {
    const { made, found } = scene();
    made.link('It fell', 'contradicts', 'It stands');
    made.link('It fell', 'contradicts', 'It fell');
    made.says(['Monitor'], { claim: 'It fell' });
    made.says(['Agency'], { claim: 'It stands', stance: 'mentions' });
    expect(found().conflicts).toEqual([]);
    made.says(['Agency'], { claim: 'It stands' });
    const [conflict, ...others] = found().conflicts;
    expect(others).toEqual([]);
    expect(conflict?.sentence).toBe(
      '“It fell” (Monitor) and “It stands” (Agency) contradict each other, and both are asserted.',
    );
    made.bin('links', [...made.state.links.keys()][0] as string);
    expect(found().conflicts).toEqual([]);
  });

  it('numbers said alike are one side; those that go with both sides are none', () => {
    const { found, counts } = scene();
    counts(['Monitor'], '9–13 killed');
    counts(['Courier', 'Nurse'], '9–13 people killed');
    counts(['Agency'], '20 killed');
    counts(['Herald'], 'at least 9 killed');
    counts(['Herald'], '30 injured');
    const [conflict, ...others] = found().conflicts;
    expect(others).toEqual([]);
    expect(conflict?.sides.map(({ title, names }) => [title, names])).toEqual([
      ['9–13 people killed', ['Monitor', 'Nurse']],
      ['20 people killed', ['Agency']],
    ]);
    expect(conflict?.sentence).toBe(
      '9–13 people killed (Monitor and Nurse) and 20 people killed (Agency) cannot both hold.',
    );
    expect(conflict?.key).toMatch(/^quantities:killed\/person\/:/u);
  });

  it('a denial with a number is no second count', () => {
    const { made, found, counts } = scene();
    counts(['Monitor'], '9 killed');
    const denial = counts(['Agency'], '20 killed');
    made.state.statements.set(denial.id, {
      ...(made.state.statements.get(denial.id) as StatementRow),
      stance: 'denies',
    });
    expect(found().conflicts.map(({ kind }) => kind)).toEqual(['stances']);
  });

  it('a higher count of a later day is told apart from a conflict', () => {
    const { found, counts } = scene();
    counts(['Monitor'], '9 killed, as of 4 May 2026');
    counts(['Monitor'], '13 killed, as of 5 May 2026');
    expect(found().conflicts).toEqual([]);
    expect(found().laterCounts).toMatchObject([
      {
        sentence: expect.stringMatching(
          /^Counts of different days: 9 people killed, as of 4 May 2026 \(Monitor\); 13/u,
        ),
      },
    ]);
  });

  it('numbers of claims that repeat each other are compared; those of other claims are not', () => {
    const { made, found, counts } = scene();
    counts(['Monitor'], '9 killed', 'Guards died');
    counts(['Agency'], '20 killed', 'The dead were guards');
    expect(found().conflicts).toEqual([]);
    made.link('Guards died', 'repeats', 'The dead were guards');
    expect(found().conflicts[0]?.claimIds).toHaveLength(2);
    expect(found().ofClaim(made.claim('Guards died'))).toHaveLength(1);
  });

  it('times and places that cannot both hold', () => {
    const { found, dates, places } = scene();
    dates(['Monitor'], '3 May 2026');
    dates(['Agency'], 'May 2026');
    places(['Monitor'], 'Depot 4, Sarab, Hirfa');
    places(['Agency'], 'Sarab');
    expect(found().conflicts).toEqual([]);
    dates(['Agency'], '4 May 2026');
    places(['Agency'], 'Depot 5, Sarab');
    expect(found().conflicts.map(({ sentence }) => sentence)).toEqual([
      '3 May 2026 (Monitor) and 4 May 2026 (Agency) cannot both be the time.',
      'Depot 4, Sarab, Hirfa (Monitor) and Depot 5, Sarab (Agency) cannot both be the place.',
    ]);
  });

  it('the analyst’s view stays with its conflict when one more says it, and is kept when the conflict is gone', () => {
    const { made, found, counts, write } = scene();
    const first = counts(['Monitor'], '9 killed');
    counts(['Agency'], '20 killed');
    const view = write(found().conflicts[0]?.key ?? '', { state: 'settled' });
    counts(['Herald'], '20 killed');
    expect(found().conflicts).toMatchObject([{ view: { id: view.id, state: 'settled' } }]);
    expect(found().noLongerFound).toEqual([]);
    made.bin('statements', first.id);
    expect(found().conflicts).toEqual([]);
    expect(found().noLongerFound).toEqual([view]);
  });
});
