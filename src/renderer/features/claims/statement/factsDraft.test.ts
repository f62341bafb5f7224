import type { StatementRow } from '@core/model';
import { describe, expect, it } from 'vitest';
import { factsDraftOf, factsOf, noFacts } from './factsDraft';

describe('quantity, time and place as they are typed', () => {
  it('come back from a stored statement as they were stored', () => {
    const typed = { quantity: '9–13 killed, as of 4 May', time: '3–5 May', place: ' Depot 4, Sarab ' };
    const facts = factsOf(typed, '2026');
    if (!facts.ok) throw new Error(facts.error.message);
    const shown = factsDraftOf(facts.value as StatementRow);
    expect(shown).toEqual({
      quantity: '9–13 people killed, as of 4 May 2026',
      time: '3–5 May 2026',
      place: 'Depot 4, Sarab',
    });
    expect(factsOf(shown ?? noFacts, undefined)).toEqual(facts);
  });

  it('leave the row where they are left empty', () => {
    expect(factsOf({ ...noFacts, place: '  ' }, undefined)).toEqual({ ok: true, value: {} });
    expect(factsDraftOf({} as StatementRow)).toBeUndefined();
  });

  it('are asked about where they cannot be read', () => {
    expect(factsOf({ ...noFacts, quantity: '13–9 killed' }, undefined)).toMatchObject({
      ok: false,
      error: { code: 'quantity-impossible' },
    });
    expect(factsOf({ ...noFacts, time: '03/05/2026' }, undefined)).toMatchObject({
      ok: false,
      error: { code: 'time-ambiguous' },
    });
  });
});
