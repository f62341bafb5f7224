import { type Conflict, type ConflictKind, isSettled } from '@core/assess';

export const kindWords: Readonly<Record<ConflictKind, string>> = {
  stances: 'asserted and denied',
  claims: 'claim against claim',
  quantities: 'numbers',
  times: 'times',
  places: 'places',
};

export function stateWord(conflict: Conflict): 'open' | 'settled' {
  return isSettled(conflict) ? 'settled' : 'open';
}
