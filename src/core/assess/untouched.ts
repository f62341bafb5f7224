import type { CaseState } from '../model/caseState';
import type { StatementRow } from '../model/claimRows';
import type { Id } from '../model/id';
import { changedIds } from './changedIds';
import type { NearPair } from './independence';
import type { ClaimLink } from './links';
import type { RepeatedClaims } from './repeatedClaims';
import type { ClaimStanding, StatementStanding } from './standing';

/** What the statements of a claim, and of those it repeats, come to, with the ids of all rows that were asked for. */
export interface SaidOfClaim {
  readonly value: StatementStanding;
  readonly reads: ReadonlySet<Id>;
}

/** What one weighing hands on to the next. */
export interface WeighedSoFar {
  readonly state: CaseState;
  readonly near: readonly NearPair[];
  readonly byClaim: ReadonlyMap<Id, readonly StatementRow[]>;
  readonly links: ReadonlyMap<Id, readonly ClaimLink[]>;
  readonly repeated: RepeatedClaims;
  readonly said: ReadonlyMap<Id, SaidOfClaim>;
  readonly standings: ReadonlyMap<Id, ClaimStanding>;
}

/** The answers of an earlier weighing that would be the same now: nothing they were found from has changed. */
export function untouched(
  before: WeighedSoFar,
  now: Omit<WeighedSoFar, 'said' | 'standings'>,
): { readonly said: Map<Id, SaidOfClaim>; readonly standings: Map<Id, ClaimStanding> } {
  const changed = changedRows(before, now);
  const said = new Map<Id, SaidOfClaim>();
  for (const [claimId, each] of before.said)
    if (isSaidAlike(claimId, before, now) && !meets(each.reads, changed)) said.set(claimId, each);
  const standings = new Map<Id, ClaimStanding>();
  const touched = touchedByLinks(before, now, said);
  for (const [claimId, standing] of before.standings)
    if (said.has(claimId) && !touched.has(claimId)) standings.set(claimId, standing);
  return { said, standings };
}

/** Origins, sources and highlights that are other rows now, and the ids that changed verdicts and ties of texts are about. */
function changedRows(before: WeighedSoFar, now: Pick<WeighedSoFar, 'state' | 'near'>): ReadonlySet<Id> {
  const changed = new Set<Id>();
  for (const table of ['highlights', 'sources', 'origins'] as const)
    for (const id of changedIds(before.state[table], now.state[table])) changed.add(id);
  for (const id of changedIds(before.state.dependences, now.state.dependences))
    for (const row of [before.state.dependences.get(id), now.state.dependences.get(id)])
      if (row) changed.add(row.leftId).add(row.rightId);
  for (const { left, right } of changedPairs(before.near, now.near)) changed.add(left).add(right);
  return changed;
}

function changedPairs(before: readonly NearPair[], now: readonly NearPair[]): NearPair[] {
  if (before === now) return [];
  const keyOf = ({ left, right, overlap, kind }: NearPair) => `${left} ${right} ${overlap} ${kind}`;
  const [was, is] = [before, now].map((pairs) => new Map(pairs.map((pair) => [keyOf(pair), pair])));
  return [...(was ?? [])]
    .filter(([key]) => !is?.has(key))
    .concat([...(is ?? [])].filter(([key]) => !was?.has(key)))
    .map(([, pair]) => pair);
}

/** Whether the same statements speak of a claim, in it and in those it repeats. */
function isSaidAlike(
  claimId: Id,
  before: Pick<WeighedSoFar, 'byClaim' | 'repeated'>,
  now: Pick<WeighedSoFar, 'byClaim' | 'repeated'>,
): boolean {
  const [was, is] = [before.repeated(claimId), now.repeated(claimId)];
  return (
    was.length === is.length &&
    is.every((id, place) => id === was[place] && before.byClaim.get(id) === now.byClaim.get(id))
  );
}

function meets(reads: ReadonlySet<Id>, changed: ReadonlySet<Id>): boolean {
  const [fewer, more] = reads.size < changed.size ? [reads, changed] : [changed, reads];
  for (const id of fewer) if (more.has(id)) return true;
  return false;
}

/** How a claim stands depends on what is said of claims up to two links away, on their words, and on those links. */
function touchedByLinks(
  before: WeighedSoFar,
  now: Pick<WeighedSoFar, 'state' | 'links'>,
  said: ReadonlyMap<Id, SaidOfClaim>,
): ReadonlySet<Id> {
  let touched = new Set(changedIds(before.state.claims, now.state.claims));
  for (const id of changedIds(before.state.links, now.state.links))
    for (const row of [before.state.links.get(id), now.state.links.get(id)])
      if (row) touched.add(row.fromId).add(row.toId);
  for (const links of [before.links, now.links])
    for (const id of links.keys()) if (!said.has(id)) touched.add(id);
  for (const _step of [1, 2]) {
    const reached = new Set(touched);
    for (const id of touched)
      for (const links of [before.links, now.links])
        for (const { other } of links.get(id) ?? []) reached.add(other);
    touched = reached;
  }
  return touched;
}
