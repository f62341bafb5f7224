import type { Quantity } from '../../model/claimRows';
import { boundsOfTime } from '../worldTime/boundsOfTime';
import { canFall, kindKey, thingKey } from './quantityKinds';
import { amountText } from './quantityText';

export type QuantityRelation =
  /** They do not speak of the same thing. */
  | 'other'
  | 'same'
  /** They differ, and both can hold. */
  | 'compatible'
  /** They cannot both hold at one time; the one of a later day is what one day more has brought. */
  | 'later-count'
  | 'conflict';

export interface QuantityComparison {
  readonly relation: QuantityRelation;
  /** What the comparison takes for granted: sentences without a full stop. */
  readonly remarks: readonly string[];
}

/** How far “about” reaches either way, as a share of the number. An assumption of ours, said wherever it is used. */
const aboutShare = 0.2;

/**
 * Whether two quantities can both hold. They are compared where kind and unit are the same; of whom may be left open by
 * one of them. Ranges that do not meet conflict, unless the counts are of different days and have only grown.
 */
export function compareQuantities(left: Quantity, right: Quantity): QuantityComparison {
  if (!isSameThing(left, right)) return { relation: 'other', remarks: [] };
  const remarks = [...aboutRemarks(left), ...aboutRemarks(right)].filter(
    (remark, at, all) => all.indexOf(remark) === at,
  );
  const [leftBounds, rightBounds] = [boundsOf(left), boundsOf(right)];
  if (leftBounds[0] <= rightBounds[1] && rightBounds[0] <= leftBounds[1])
    return { relation: amountText(left) === amountText(right) ? 'same' : 'compatible', remarks };
  const [lower, higher] = leftBounds[1] < rightBounds[0] ? [left, right] : [right, left];
  // A count of everybody may be higher than a count of some of them.
  if (lower.who !== '' && higher.who === '')
    return {
      relation: 'compatible',
      remarks: [...remarks, `the higher count does not say of whom and may hold others than ${lower.who}`],
    };
  if (isExplainedByTime(lower, higher)) return { relation: 'later-count', remarks };
  const open = [left, right].filter(({ who }) => who === '').length;
  return {
    relation: 'conflict',
    remarks: [
      ...remarks,
      ...(open === 1 ? ['one of them does not say of whom'] : []),
      ...((left.asOf === null) !== (right.asOf === null) ? ['only one of them says as of when'] : []),
    ],
  };
}

/** Whether two quantities speak of the same kind and unit, and of people who may be the same. */
function isSameThing(left: Quantity, right: Quantity): boolean {
  const isSameUnit = left.unit === '' || right.unit === '' || thingKey(left.unit) === thingKey(right.unit);
  const isSameWho = left.who === '' || right.who === '' || thingKey(left.who) === thingKey(right.who);
  return isSameUnit && isSameWho && kindKey(left.kind) === kindKey(right.kind);
}

/** From and to, inclusive; what is not said has no end. */
function boundsOf({ low, best, high }: Quantity): readonly [number, number] {
  if (low === null && high === null && best !== null) {
    const reach = Math.abs(best) * aboutShare;
    return [Math.floor(best - reach), Math.ceil(best + reach)];
  }
  return [low ?? Number.NEGATIVE_INFINITY, high ?? Number.POSITIVE_INFINITY];
}

function aboutRemarks(quantity: Quantity): string[] {
  if (quantity.low !== null || quantity.high !== null) return [];
  const [from, to] = boundsOf(quantity);
  return [`“${amountText(quantity)}” is taken as ${from} to ${to}`];
}

function isExplainedByTime(lower: Quantity, higher: Quantity): boolean {
  if (lower.asOf === null || higher.asOf === null) return false;
  const [lowerTime, higherTime] = [boundsOfTime({ from: lower.asOf }), boundsOfTime({ from: higher.asOf })];
  if (lowerTime.last < higherTime.first) return true;
  return higherTime.last < lowerTime.first && canFall(lower.kind);
}
