import type { Quantity } from '../../model/claimRows';
import { isOfPeople, thingKey } from './quantityKinds';

/** What is wrong with a quantity, in a sentence, or null. Everything typed stays as it is. */
export function quantityProblem(quantity: Quantity): string | null {
  const { low, best, high } = quantity;
  const given = [low, best, high].filter((value) => value !== null);
  if (given.length === 0) return 'Say how many: at least one number is needed, such as “at least 9”.';
  if (low !== null && high !== null && low > high)
    return `It cannot be at least ${low} and at most ${high}: put the smaller number first.`;
  if (best !== null && low !== null && best < low)
    return `The best estimate, ${best}, is below the lowest, ${low}: it must lie between the two.`;
  if (best !== null && high !== null && best > high)
    return `The best estimate, ${best}, is above the highest, ${high}: it must lie between the two.`;
  const isPeople =
    thingKey(quantity.unit) === 'person' || (quantity.unit === '' && isOfPeople(quantity.kind));
  const negative = given.find((value) => value < 0);
  if (isPeople && negative !== undefined) return `There cannot be ${negative} people: the fewest is 0.`;
  const broken = given.find((value) => !Number.isInteger(value));
  if (isPeople && broken !== undefined)
    return `People are counted whole: ${broken} cannot be a number of them.`;
  return null;
}
