import { type CaseState, living } from '../../model/caseState';
import type { Id } from '../../model/id';
import type { ConflictRow } from '../../model/weighingRows';
import type { Weighing } from '../weigh';
import { claimConflicts } from './claimConflicts';
import { claimGroups } from './claimGroups';
import type { Conflict, FoundConflict, LaterCount } from './conflict';
import { factConflicts } from './factConflicts';
import { placeFacts, quantityFacts, timeFacts } from './factKinds';
import { stanceConflicts } from './stanceConflicts';

export interface CaseConflicts {
  /** Claims for and against first, then claims against claims, numbers, times and places. */
  readonly conflicts: readonly Conflict[];
  readonly laterCounts: readonly LaterCount[];
  /** What the analyst has written of conflicts that are none any more: kept, and said to be so. */
  readonly noLongerFound: readonly ConflictRow[];
  ofClaim(claimId: Id): readonly Conflict[];
}

const known = new WeakMap<Weighing, CaseConflicts>();

/** Every conflict of a case that is weighed, with what the analyst holds of it. Found once for each weighing. */
export function conflictsOf(state: CaseState, weighing: Weighing): CaseConflicts {
  const answer = known.get(weighing) ?? find(state, weighing);
  known.set(weighing, answer);
  return answer;
}

function find(state: CaseState, weighing: Weighing): CaseConflicts {
  const facts = claimGroups(state, weighing.claims).map((group) => {
    const statements = group.flatMap(({ id }) => weighing.statementsOf(id));
    const asserting = statements.filter(({ stance }) => stance === 'asserts');
    return [
      factConflicts(weighing, asserting, quantityFacts),
      factConflicts(weighing, asserting, timeFacts),
      factConflicts(weighing, asserting, placeFacts),
    ];
  });
  const found: FoundConflict[] = [
    ...stanceConflicts(weighing),
    ...claimConflicts(state, weighing),
    ...facts.flat().flatMap(({ conflicts }) => conflicts),
  ];
  const views = viewsByKey(state);
  // Not spread: that would ask each for its words.
  const conflicts = found.map((each): Conflict => Object.assign(each, { view: views.get(each.key) ?? null }));
  for (const { key } of found) views.delete(key);
  const byClaim = new Map<Id, Conflict[]>();
  for (const conflict of conflicts)
    for (const id of conflict.claimIds) {
      const list = byClaim.get(id);
      if (list) list.push(conflict);
      else byClaim.set(id, [conflict]);
    }
  return {
    conflicts,
    laterCounts: facts.flat().flatMap(({ laterCounts }) => laterCounts),
    noLongerFound: [...views.values()],
    ofClaim: (claimId) => byClaim.get(claimId) ?? [],
  };
}

/** Two analysts may each have written one: the one written last is shown. */
function viewsByKey(state: CaseState): Map<string, ConflictRow> {
  const rows = living(state, 'conflicts').sort((left, right) =>
    left.updatedAt.localeCompare(right.updatedAt),
  );
  return new Map(rows.map((row) => [row.key, row]));
}
