import type { Quantity, StatementRow, WorldTime } from '../../model/claimRows';
import { placesConflict } from '../places';
import { compareQuantities, type QuantityRelation, quantityText } from '../quantities';
import { kindKey, thingKey } from '../quantities/quantityKinds';
import { timesConflict, timeText } from '../worldTime';
import type { ConflictKind } from './conflict';

/** A fact statements may carry, and when two of it cannot hold together. */
export interface FactKind<Fact> {
  readonly kind: ConflictKind;
  /** Ends the sentence “A and B cannot both …”. */
  readonly hold: string;
  of(statement: StatementRow): Fact | undefined;
  /** What is said alike has the same one. */
  key(fact: Fact): string;
  words(fact: Fact): string;
  compare(
    left: Fact,
    right: Fact,
  ): { readonly relation: QuantityRelation; readonly remarks: readonly string[] };
  /** What tells conflicts of one claim apart, as part of their key. */
  subject(facts: readonly Fact[]): string;
}

export const quantityFacts: FactKind<Quantity> = {
  kind: 'quantities',
  hold: 'hold',
  of: ({ quantity }) => quantity,
  key: ({ low, best, high, unit, kind, who, countedBy, asOf }) =>
    JSON.stringify([low, best, high, unit, kind, who, countedBy ?? '', asOf]),
  words: quantityText,
  compare: compareQuantities,
  subject(facts) {
    const keys = (words: readonly string[]) =>
      [...new Set(words)]
        .filter((word) => word !== '')
        .sort()
        .join('+');
    return [
      keys(facts.map(({ kind }) => kindKey(kind))),
      keys(facts.map(({ unit }) => thingKey(unit))),
      keys(facts.map(({ who }) => thingKey(who))),
    ].join('/');
  },
};

export const timeFacts: FactKind<WorldTime> = {
  kind: 'times',
  hold: 'be the time',
  of: ({ time }) => time,
  key: ({ from, to }) => `${from}/${to ?? ''}`,
  words: timeText,
  compare: (left, right) => ({
    relation: timesConflict(left, right) ? 'conflict' : 'compatible',
    remarks: [],
  }),
  subject: () => '',
};

export const placeFacts: FactKind<string> = {
  kind: 'places',
  hold: 'be the place',
  of: ({ place }) => (place === '' ? undefined : place),
  key: (place) => place,
  words: (place) => place,
  compare: (left, right) => ({
    relation: placesConflict(left, right) ? 'conflict' : 'compatible',
    remarks: [],
  }),
  subject: () => '',
};
