import { type CaseState, living } from '../../model/caseState';
import type { Id } from '../../model/id';
import type { DependenceRow } from '../../model/weighingRows';

/** What the analyst holds of pairs of origins and of sources. */
export interface Verdicts {
  /** The verdict on two, in whatever order they are named; null where there is none. */
  of(left: Id, right: Id): DependenceRow | null;
  /** Whether `id` is held independent of anything. */
  isSetApart(id: Id): boolean;
  /** All that are held dependent with `id`. */
  dependentOn(id: Id): readonly { readonly other: Id; readonly row: DependenceRow }[];
}

/** Where one pair has several verdicts (two analysts' work joined), the newest holds. Those in the bin hold nothing. */
export function verdictsOf(state: CaseState): Verdicts {
  const byPair = new Map<string, DependenceRow>();
  for (const row of living(state, 'dependences')) {
    if (row.leftId === row.rightId) continue;
    const key = pairKey(row.leftId, row.rightId);
    const known = byPair.get(key);
    if (!known || isNewer(row, known)) byPair.set(key, row);
  }
  const apart = new Set<Id>();
  const dependent = new Map<Id, { other: Id; row: DependenceRow }[]>();
  for (const row of byPair.values()) {
    if (row.verdict === 'independent') {
      apart.add(row.leftId).add(row.rightId);
      continue;
    }
    add(dependent, row.leftId, { other: row.rightId, row });
    add(dependent, row.rightId, { other: row.leftId, row });
  }
  for (const list of dependent.values()) list.sort((one, two) => (one.other < two.other ? -1 : 1));
  return {
    of: (left, right) => (byPair.size === 0 ? null : (byPair.get(pairKey(left, right)) ?? null)),
    isSetApart: (id) => apart.has(id),
    dependentOn: (id) => dependent.get(id) ?? [],
  };
}

function isNewer(row: DependenceRow, than: DependenceRow): boolean {
  return row.updatedAt === than.updatedAt ? row.id > than.id : row.updatedAt > than.updatedAt;
}

function add<Value>(map: Map<Id, Value[]>, key: Id, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** One key for two ids in either order. */
export function pairKey(left: Id, right: Id): string {
  return left < right ? `${left} ${right}` : `${right} ${left}`;
}
