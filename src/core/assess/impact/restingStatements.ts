import { type CaseState, living } from '../../model/caseState';
import type { StatementRow } from '../../model/claimRows';
import type { Id } from '../../model/id';

/** What might fall. */
export interface ImpactSubject {
  readonly kind: 'source' | 'origin' | 'statement';
  readonly id: Id;
}

/**
 * The statements that rest on it, of those that are not in the bin: all of a source; of an origin those it or whoever
 * belongs to it stands in the chain of, and those of its sources that name nobody.
 */
export function restingStatements(state: CaseState, subject: ImpactSubject): StatementRow[] {
  const rests = testOf(state, subject);
  return living(state, 'statements').filter(rests);
}

function testOf(state: CaseState, { kind, id }: ImpactSubject): (statement: StatementRow) => boolean {
  const sourceOf = (statement: StatementRow) => state.highlights.get(statement.highlightId)?.sourceId;
  if (kind === 'statement') return (statement) => statement.id === id;
  if (kind === 'source') return (statement) => sourceOf(statement) === id;
  const family = familyOf(state, id);
  return (statement) => {
    if (statement.chain.length > 0) return statement.chain.some(({ originId }) => family.has(originId));
    const outlet = state.sources.get(sourceOf(statement) ?? '')?.originId;
    return outlet != null && family.has(outlet);
  };
}

/** An origin and all that belong to it, over any number of steps. Circles end. */
export function familyOf(state: Pick<CaseState, 'origins'>, id: Id): ReadonlySet<Id> {
  const children = new Map<Id, Id[]>();
  for (const { id: child, parentId } of state.origins.values())
    if (parentId) children.set(parentId, [...(children.get(parentId) ?? []), child]);
  const family = new Set<Id>([id]);
  for (const member of family) for (const child of children.get(member) ?? []) family.add(child);
  return family;
}
