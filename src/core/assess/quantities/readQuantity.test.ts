import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../model';
import { quantityProblem } from './quantityProblem';
import { quantityText } from './quantityText';
import { readQuantity } from './readQuantity';

const blank: Quantity = { low: null, best: null, high: null, unit: '', kind: '', who: '', asOf: null };

function read(typed: string, year?: string) {
  const outcome = readQuantity(typed, { year });
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.value;
}

describe('a typed quantity', () => {
  it.each<[string, Partial<Quantity>]>([
    ['9', { low: 9, best: 9, high: 9 }],
    ['nine to thirteen', { low: 9, high: 13 }],
    ['9–13', { low: 9, high: 13 }],
    ['9-13', { low: 9, high: 13 }],
    ['between 9 and 13', { low: 9, high: 13 }],
    ['about 9–13', { low: 9, high: 13 }],
    ['at least 9', { low: 9 }],
    ['9 or more', { low: 9 }],
    ['200+', { low: 200 }],
    ['up to 30', { high: 30 }],
    ['no more than 30', { high: 30 }],
    ['about 50', { best: 50 }],
    ['twenty-five', { low: 25, best: 25, high: 25 }],
    ['two hundred and six', { low: 206, best: 206, high: 206 }],
    ['1,200', { low: 1200, best: 1200, high: 1200 }],
    ['1.2 million', { low: 1_200_000, best: 1_200_000, high: 1_200_000 }],
    ['٩', { low: 9, best: 9, high: 9 }],
    ['no people killed', { low: 0, best: 0, high: 0, unit: 'people', kind: 'killed' }],
    ['9–13 (best 11) killed', { low: 9, best: 11, high: 13, unit: 'people', kind: 'killed' }],
    ['9–13 killed, best 11', { low: 9, best: 11, high: 13, unit: 'people', kind: 'killed' }],
    ['9 guards killed', { low: 9, best: 9, high: 9, unit: 'people', kind: 'killed', who: 'guards' }],
    [
      '50 soldiers killed as of 2014-07-25',
      { low: 50, best: 50, high: 50, unit: 'people', kind: 'killed', who: 'soldiers', asOf: '2014-07-25' },
    ],
    [
      '9 killed, guards counted by the Monitor as of 4 May 2026',
      {
        low: 9,
        best: 9,
        high: 9,
        unit: 'people',
        kind: 'killed',
        who: 'guards',
        countedBy: 'the Monitor',
        asOf: '2026-05-04',
      },
    ],
    ['9 killed guards', { low: 9, best: 9, high: 9, unit: 'people', kind: 'killed', who: 'guards' }],
    ['3 tanks destroyed', { low: 3, best: 3, high: 3, unit: 'tanks', kind: 'destroyed' }],
    ['3 vehicles missing', { low: 3, best: 3, high: 3, unit: 'vehicles', kind: 'missing' }],
    ['4 km', { low: 4, best: 4, high: 4, unit: 'km' }],
    ['-5 °C', { low: -5, best: -5, high: -5, unit: '°C' }],
    [
      '9–13 killed, guards, counted by Sarab Monitor, as of 4 May 2026',
      {
        low: 9,
        high: 13,
        unit: 'people',
        kind: 'killed',
        who: 'guards',
        countedBy: 'Sarab Monitor',
        asOf: '2026-05-04',
      },
    ],
  ])('%s', (typed, expected) => {
    expect(read(typed)).toEqual({ quantity: { ...blank, ...expected }, assumptions: [] });
  });

  it.each<[string, Partial<Quantity>, RegExp]>([
    ['dozens', { low: 24 }, /at least 24/],
    ['dozens of people killed', { low: 24, unit: 'people', kind: 'killed' }, /at least 24/],
    ['a few hundred', { low: 200 }, /at least 200/],
    ['more than 200', { low: 200 }, /at least 200/],
    ['fewer than 30', { high: 30 }, /at most 30/],
  ])('%s says what it takes for granted', (typed, expected, assumption) => {
    const { quantity, assumptions } = read(typed);
    expect(quantity).toEqual({ ...blank, ...expected });
    expect(assumptions.join()).toMatch(assumption);
  });

  it('takes the year of the source for a date without one, and says so', () => {
    const { quantity, assumptions } = read('9–13 killed, guards, as of 4 May', '2026');
    expect(quantity.asOf).toBe('2026-05-04');
    expect(assumptions).toEqual(['the year 2026 is taken from the source']);
    expect(readQuantity('9 killed, as of 4 May')).toMatchObject({
      ok: false,
      error: { code: 'time-without-year' },
    });
  });

  it.each([
    ['13–9 killed', 'quantity-impossible', /at least 13 and at most 9/],
    ['9–13 (best 20) killed', 'quantity-impossible', /best estimate, 20, is above/],
    ['-5 killed', 'quantity-impossible', /cannot be -5 people/],
    ['2.5 people', 'quantity-impossible', /counted whole/],
    ['1.200 killed', 'ambiguous-number', /1200/],
    ['9 killed and 5 injured', 'quantity-several', /5 injured/],
    ['people', 'quantity-unread', /does not begin with a number/],
    ['', 'quantity-unread', /number/],
  ])('%s is asked about in words', (typed, code, message) => {
    const outcome = readQuantity(typed);
    expect(outcome).toMatchObject({ ok: false, error: { code } });
    expect(!outcome.ok && outcome.error.message).toMatch(message);
  });

  it('takes a plain number in a list of places for no second number', () => {
    expect(read('9 guards and drivers killed').quantity.who).toBe('guards and drivers');
  });

  it('is read back from its words as it was', () => {
    const word = fc.constantFrom(
      '',
      'people',
      'guards',
      'killed',
      'tanks',
      'civilians and 7',
      'side A',
      'as of late',
      'of 3',
    );
    const bound = fc.option(
      fc.oneof(fc.integer({ min: -50, max: 2_000_000 }), fc.constantFrom(1.5, 1.234, 0.25)),
    );
    const quantity = fc.record({
      low: bound,
      best: bound,
      high: bound,
      unit: word,
      kind: word,
      who: word,
      asOf: fc.constantFrom(null, '2026', '2026-05', '2026-05-04', '2026-05-04T14:10'),
    });
    fc.assert(
      fc.property(quantity, (given) => {
        // Bounds without anything between them are either exact or open.
        fc.pre(quantityProblem(given) === null);
        fc.pre(given.low === null || given.low !== given.high || given.best === given.low);
        expect(read(quantityText(given)).quantity).toEqual(given);
      }),
      { numRuns: 1_000 },
    );
  });
});
