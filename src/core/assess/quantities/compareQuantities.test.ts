import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareQuantities, type QuantityRelation } from './compareQuantities';
import { readQuantity } from './readQuantity';

function quantity(typed: string) {
  const outcome = readQuantity(typed);
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.value.quantity;
}

const examples: [string, string, QuantityRelation][] = [
  ['9–13 killed', '20 killed', 'conflict'],
  ['9–13 killed', '13–15 killed', 'compatible'],
  ['9 killed', 'nine people dead', 'same'],
  ['at least 9 killed', '13 killed', 'compatible'],
  ['at least 14 killed', '13 killed', 'conflict'],
  ['up to 30 killed', 'more than 30 killed', 'compatible'],
  ['up to 30 killed', 'at least 31 killed', 'conflict'],
  ['9 killed', '13 injured', 'other'],
  ['9 guards killed', '13 drivers killed', 'other'],
  ['9 Guards killed', '13 killed, the guard', 'conflict'],
  ['3 tanks destroyed', '5 tank destroyed', 'conflict'],
  ['3 tanks destroyed', '5 km', 'other'],
  // Whoever does not say of whom may count others, too.
  ['9 guards killed', '13 killed', 'compatible'],
  ['9 killed', '13 guards killed', 'conflict'],
  // About 50 reaches from 40 to 60.
  ['about 50 killed', '60 killed', 'compatible'],
  ['about 50 killed', '61 killed', 'conflict'],
  ['9 killed, as of 4 May 2026', '13 killed, as of 5 May 2026', 'later-count'],
  ['13 killed, as of 4 May 2026', '9 killed, as of 5 May 2026', 'conflict'],
  ['9 killed, as of May 2026', '13 killed, as of 5 May 2026', 'conflict'],
  ['9 killed', '13 killed, as of 5 May 2026', 'conflict'],
  ['13 missing, as of 4 May 2026', '9 missing, as of 5 May 2026', 'later-count'],
];

describe('two quantities', () => {
  it.each(examples)('%s and %s: %s', (left, right, relation) => {
    expect(compareQuantities(quantity(left), quantity(right)).relation).toBe(relation);
    expect(compareQuantities(quantity(right), quantity(left)).relation).toBe(relation);
  });

  it('says what a comparison takes for granted', () => {
    expect(compareQuantities(quantity('about 50 killed'), quantity('61 guards killed')).remarks).toEqual([
      '“about 50” is taken as 40 to 60',
      'one of them does not say of whom',
    ]);
    expect(compareQuantities(quantity('9 killed'), quantity('13 killed, as of 5 May 2026')).remarks).toEqual([
      'only one of them says as of when',
    ]);
  });

  it('stand to each other the same way round', () => {
    const any = fc.constantFrom(...examples.flatMap(([left, right]) => [quantity(left), quantity(right)]));
    fc.assert(
      fc.property(any, any, (left, right) => {
        expect(compareQuantities(left, right).relation).toBe(compareQuantities(right, left).relation);
      }),
    );
  });
});
