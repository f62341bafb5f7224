import { type CaseState, living } from '../model/caseState';
import type { ClaimRow, StatementRow } from '../model/claimRows';
import type { Id } from '../model/id';
import { type Circle, type NearPair, type Voice, voicesAmong } from './independence';
import { independenceContext } from './independence/IndependenceContext';
import { linkedStanding } from './linkedStanding';
import { type ClaimLink, linksByClaim } from './links';
import { type RootOrigin, rootOrigin } from './rootOrigin';
import {
  type ClaimStanding,
  type StatementStanding,
  standingOfStatements,
  standingWithLinks,
} from './standing';

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

/** Weighs a case. `knowledge` may come later than the rows; without it only what the rows say is used. */
export function weigh(state: CaseState, knowledge?: Knowledge): Weighing {
  const claims = living(state, 'claims').sort(byMaking);
  const byClaim = countingStatements(state);
  const context = independenceContext(state, knowledge?.nearDuplicates ?? []);
  const links = linksByClaim(state);
  const statementsOf = (claimId: Id) => byClaim.get(claimId) ?? [];
  const linksOf = (claimId: Id) => links.get(claimId) ?? [];
  const saidOf = kept((claimId) =>
    standingOfStatements(statementsOf(claimId), (statements) => voicesAmong(context, statements)),
  );
  const standingOf = kept((claimId): ClaimStanding => {
    const linked = linkedStanding({ state, claimId, linksOf, statementsOf, saidOf });
    return standingWithLinks(saidOf(claimId), linked);
  });
  const voicesOf = kept((claimId) => voiceByStatement(saidOf(claimId)));
  return {
    knowledge,
    claims,
    statementsOf,
    rootOf: (statement) => rootOrigin(state, statement),
    voiceOf: (statement) => voicesOf(statement.claimId).get(statement.id) ?? null,
    standingOf,
    linksOf,
    circles: () => claims.flatMap((claim) => saidOf(claim.id).circles.map((circle) => ({ claim, circle }))),
  };
}

function countingStatements(state: CaseState): Map<Id, StatementRow[]> {
  const byClaim = new Map<Id, StatementRow[]>();
  for (const statement of living(state, 'statements')) {
    if (!isCounted(state, statement)) continue;
    const list = byClaim.get(statement.claimId);
    if (list) list.push(statement);
    else byClaim.set(statement.claimId, [statement]);
  }
  for (const list of byClaim.values()) list.sort(byMaking);
  return byClaim;
}

/** Whether a statement counts: neither it nor its highlight nor the source of that is in the bin. */
export function isCounted(state: CaseState, statement: StatementRow): boolean {
  const highlight = state.highlights.get(statement.highlightId);
  const source = state.sources.get(highlight?.sourceId ?? '');
  return !(statement.deletedAt || !highlight || highlight.deletedAt || !source || source.deletedAt);
}

/** Those made in one change are by id, so that the order of rows says nothing. */
function byMaking(left: ClaimRow | StatementRow, right: ClaimRow | StatementRow): number {
  if (left.createdAt !== right.createdAt) return left.createdAt < right.createdAt ? -1 : 1;
  return left.id < right.id ? -1 : 1;
}

function voiceByStatement({ voices }: StatementStanding): Map<Id, Voice> {
  const all = Object.values(voices).flatMap((side) => side.voices);
  return new Map(all.flatMap((voice) => voice.statements.map(({ id }) => [id, voice] as const)));
}

function kept<Value>(make: (claimId: Id) => Value): (claimId: Id) => Value {
  const known = new Map<Id, Value>();
  return (claimId) => {
    const value = known.get(claimId) ?? make(claimId);
    known.set(claimId, value);
    return value;
  };
}
