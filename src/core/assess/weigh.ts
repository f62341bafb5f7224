import { type CaseState, living } from '../model/caseState';
import type { ClaimRow, StatementRow } from '../model/claimRows';
import type { Id } from '../model/id';
import { byMaking } from './byMaking';
import { type CountedStatements, countedStatements } from './countedStatements';
import { type Circle, type NearPair, type Voice, voicesAmong } from './independence';
import { independenceContext } from './independence/IndependenceContext';
import { linkedStanding } from './linkedStanding';
import { type ClaimLink, linksByClaim } from './links';
import { repeatedClaims } from './repeatedClaims';
import { type RootOrigin, rootOrigins } from './rootOrigin';
import {
  type ClaimStanding,
  type StatementStanding,
  standingOfStatements,
  standingWithLinks,
} from './standing';
import { untouched, type WeighedSoFar } from './untouched';
import { watchedState } from './watchedState';

/** What is known of the case beyond its rows, found by reading its texts. */
export interface Knowledge {
  /** Sources whose texts are nearly the same (`core/duplicates`), each pair once. */
  readonly nearDuplicates: readonly NearPair[];
}

/**
 * A whole case weighed: made once per state, then asked. Making it costs one pass over the statements; every answer is
 * kept, so that thousands of claims can be shown together.
 */
export interface Weighing {
  /** What it was weighed with beyond the rows, so that the case can be weighed again in the same way. */
  readonly knowledge: Knowledge | undefined;
  /** Living claims in order of making. */
  readonly claims: readonly ClaimRow[];
  /** The statements that count for a claim, in order of making: not in the bin, nor their highlights and sources. */
  statementsOf(claimId: Id): readonly StatementRow[];
  /** Where a statement comes from by its own chain and the house of its last origin; null for one whose source is gone. */
  rootOf(statement: StatementRow): RootOrigin | null;
  /** The independent voice a statement is part of; null for a mention, and for one whose source is gone. */
  voiceOf(statement: StatementRow): Voice | null;
  standingOf(claimId: Id): ClaimStanding;
  /** The links of a claim with claims that are not in the bin, as it sees them. */
  linksOf(claimId: Id): readonly ClaimLink[];
  /** Every circular report of the case, by claim. Weighs every claim that is not weighed yet. */
  circles(): readonly { readonly claim: ClaimRow; readonly circle: Circle }[];
}

/** What later weighings of the same case begin with. */
const begun = new WeakMap<Weighing, { readonly counted: CountedStatements; readonly soFar: WeighedSoFar }>();

/**
 * Weighs a case. `knowledge` may come later than the rows; without it only what the rows say is used. With an earlier
 * weighing of the case, `before`, only what has changed since is weighed again; it is the same answer. The maps of
 * rows of a state that was weighed, and the rows, are never changed in place.
 */
export function weigh(state: CaseState, knowledge?: Knowledge, before?: Weighing): Weighing {
  const earlier = before && begun.get(before);
  const counted = countedStatements(state, earlier?.counted);
  const { byClaim } = counted;
  const near = knowledge?.nearDuplicates ?? [];
  const isLinkedAlike =
    earlier?.soFar.state.links === state.links && earlier.soFar.state.claims === state.claims;
  const links = isLinkedAlike ? earlier.soFar.links : linksByClaim(state);
  const repeated = isLinkedAlike ? earlier.soFar.repeated : repeatedClaims(links);
  const now = { state, near, byClaim, links, repeated };
  const { said, standings } = earlier
    ? untouched(earlier.soFar, now)
    : { said: new Map(), standings: new Map() };

  const watched = watchedState(state);
  const context = independenceContext(state, near, watched);
  const statementsOf = (claimId: Id) => byClaim.get(claimId) ?? [];
  const linksOf = (claimId: Id) => links.get(claimId) ?? [];
  const saidOf = (claimId: Id): StatementStanding => {
    const known = said.get(claimId);
    if (known) return known.value;
    const alike = repeated(claimId);
    const statements =
      alike.length === 1 ? statementsOf(claimId) : alike.flatMap(statementsOf).sort(byMaking);
    const found = watched.during(() =>
      standingOfStatements(statements, (side) => voicesAmong(context, side)),
    );
    for (const id of alike) said.set(id, found);
    return found.value;
  };
  const standingOf = kept(standings, (claimId): ClaimStanding => {
    const linked = linkedStanding({ state, claimId, linksOf, repeated, statementsOf, saidOf });
    return standingWithLinks(saidOf(claimId), linked, statementsOf(claimId));
  });
  const voicesOf = kept(new Map(), (claimId) => voiceByStatement(saidOf(claimId)));
  const claims =
    earlier && earlier.soFar.state.claims === state.claims && before
      ? before.claims
      : living(state, 'claims').sort(byMaking);
  const weighing: Weighing = {
    knowledge,
    claims,
    statementsOf,
    rootOf: rootOrigins(state),
    voiceOf: (statement) => voicesOf(statement.claimId).get(statement.id) ?? null,
    standingOf,
    linksOf,
    circles: () => claims.flatMap((claim) => saidOf(claim.id).circles.map((circle) => ({ claim, circle }))),
  };
  begun.set(weighing, { counted, soFar: { ...now, said, standings } });
  return weighing;
}

function voiceByStatement({ voices }: StatementStanding): Map<Id, Voice> {
  const all = Object.values(voices).flatMap((side) => side.voices);
  return new Map(all.flatMap((voice) => voice.statements.map(({ id }) => [id, voice] as const)));
}

function kept<Value>(known: Map<Id, Value>, make: (claimId: Id) => Value): (claimId: Id) => Value {
  return (claimId) => {
    const value = known.get(claimId) ?? make(claimId);
    known.set(claimId, value);
    return value;
  };
}
