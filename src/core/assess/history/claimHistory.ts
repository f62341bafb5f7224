import { type CaseState, emptyCaseState } from '../../model/caseState';
import type { Change, Operation } from '../../model/change';
import type { Grade } from '../../model/grade';
import type { Id } from '../../model/id';
import type { TableName } from '../../model/rows';
import type { LinkRow } from '../../model/weighingRows';
import { rootTitle } from '../names';
import { type ClaimStanding, standingInWords } from '../standing';
import { type Knowledge, weigh } from '../weigh';

/** A change that made a claim stand otherwise, or a grade of what is said of it. */
export interface ClaimHistoryEntry {
  readonly sequence: number;
  readonly at: string;
  readonly by: string;
  /** What the user did, as the journal has it: “Undo: State who denies …”. */
  readonly label: string;
  /** How the claim stood before, in words; null where it was not there yet. */
  readonly before: string | null;
  /** How it stood after; null where it was taken away. */
  readonly after: string | null;
  /** Why it stood so after. */
  readonly reason: string;
  /** As clauses: “two residents: C3 → C4 (reason)”. */
  readonly grades: readonly string[];
}

/** What of a change bears on how claims stand. */
export type WeighedChange = Pick<Change, 'sequence' | 'at' | 'by' | 'label' | 'operations'>;

const tables: readonly TableName[] = [
  'claims',
  'statements',
  'highlights',
  'sources',
  'origins',
  'links',
  'dependences',
];

/** A change without the operations that no standing depends on; null where nothing is left. */
export function weighedChange({ sequence, at, by, label, operations }: WeighedChange): WeighedChange | null {
  const kept = operations.filter(({ table }) => tables.includes(table));
  return kept.length > 0 ? { sequence, at, by, label, operations: kept } : null;
}

/**
 * What was believed of a claim, when, on what and why it changed, oldest first: the changes of a case, in order, are
 * replayed, and the claim is weighed wherever one bears on it. Which texts are nearly the same is not in the journal:
 * `knowledge` is today's, for all of the past.
 */
export function claimHistory(
  changes: readonly WeighedChange[],
  claimId: Id,
  knowledge?: Knowledge,
): ClaimHistoryEntry[] {
  const watched = linkedClaims(changes, claimId);
  const state = emptyCaseState();
  const entries: ClaimHistoryEntry[] = [];
  let before: ClaimStanding | null = null;
  for (const change of changes) {
    let touches = false;
    const grades: string[] = [];
    for (const operation of change.operations) {
      touches = apply(state, operation, watched) || touches;
      if (isAbout(operation, claimId))
        grades.push(...gradeChanges(state, operation as Operation<'statements'>));
    }
    if (!touches) continue;
    const after = standingIn(state, claimId, knowledge);
    if (grades.length > 0 || !isSame(before, after))
      entries.push({
        sequence: change.sequence,
        at: change.at,
        by: change.by,
        label: change.label,
        before: before && standingInWords(before),
        after: after && standingInWords(after),
        reason: after?.reason ?? '',
        grades,
      });
    before = after;
  }
  return entries;
}

/**
 * The claim and all that were ever linked with it, by one step or two, with all that say the same as those: what they say
 * bears on how it stands.
 */
function linkedClaims(changes: readonly WeighedChange[], claimId: Id): ReadonlySet<Id> {
  const links: LinkRow[] = [];
  for (const { operations } of changes)
    for (const operation of operations) {
      if (operation.table !== 'links') continue;
      const link = (operation as Operation<'links'>).after;
      if (link) links.push(link);
    }
  const repeats = links.filter(({ kind }) => kind === 'repeats');
  let watched: ReadonlySet<Id> = withRepeated(new Set([claimId]), repeats);
  for (const _step of [1, 2]) watched = withRepeated(oneStepOn(watched, links), repeats);
  return watched;
}

function withRepeated(claims: ReadonlySet<Id>, repeats: readonly LinkRow[]): ReadonlySet<Id> {
  const reached = oneStepOn(claims, repeats);
  return reached.size === claims.size ? claims : withRepeated(reached, repeats);
}

function oneStepOn(claims: ReadonlySet<Id>, links: readonly LinkRow[]): ReadonlySet<Id> {
  const reached = new Set(claims);
  for (const { fromId, toId } of links) {
    if (claims.has(fromId)) reached.add(toId);
    if (claims.has(toId)) reached.add(fromId);
  }
  return reached;
}

/** Brings the rows up to date; answers whether the claims watched could stand otherwise now. Statements on others are left out. */
function apply(state: CaseState, { table, id, before, after }: Operation, watched: ReadonlySet<Id>): boolean {
  const row = (after ?? before) as { claimId?: Id } | null;
  if (table === 'statements' && !watched.has(row?.claimId ?? '') && !state.statements.has(id)) return false;
  if (table === 'claims' && !watched.has(id)) return false;
  const rows = state[table] as Map<Id, unknown>;
  if (after) rows.set(id, after);
  else rows.delete(id);
  if (table === 'highlights') return before !== null && isStated(state, id);
  return table !== 'sources' || before !== null;
}

function isStated(state: CaseState, highlightId: Id): boolean {
  for (const statement of state.statements.values()) if (statement.highlightId === highlightId) return true;
  return false;
}

function isAbout({ table, before, after }: Operation, claimId: Id): boolean {
  const row = (after ?? before) as { claimId?: Id } | null;
  return table === 'statements' && row?.claimId === claimId;
}

function gradeChanges(state: CaseState, { before, after }: Operation<'statements'>): string[] {
  if (!after) return [];
  const [from, to] = [before, after].map((row) => codes(row?.reliability ?? null, row?.credibility ?? null));
  if (from === to) return [];
  const source = state.highlights.get(after.highlightId)?.sourceId ?? '';
  const root = after.chain.at(-1)?.originId ?? state.sources.get(source)?.originId ?? source;
  const reasons = [after.reliabilityReason, after.credibilityReason].filter(Boolean).join('; ');
  return [
    `${rootTitle(state, root)}: ${from || 'not graded'} → ${to || 'not graded'}${reasons ? ` (${reasons})` : ''}`,
  ];
}

function codes(reliability: Grade | null, credibility: Grade | null): string {
  const unusual = (reliability ?? credibility)?.scheme;
  const code = `${reliability?.code ?? ''}${credibility?.code ?? ''}`;
  return code === '' || unusual === 'nato' ? code : `${unusual}:${code}`;
}

function standingIn(state: CaseState, claimId: Id, knowledge?: Knowledge): ClaimStanding | null {
  const claim = state.claims.get(claimId);
  return claim && !claim.deletedAt ? weigh(state, knowledge).standingOf(claimId) : null;
}

/** Whether two standings rest on the same: the same word, number and voices. */
function isSame(one: ClaimStanding | null, other: ClaimStanding | null): boolean {
  return fingerprint(one) === fingerprint(other);
}

function fingerprint(standing: ClaimStanding | null): string {
  if (!standing) return '';
  const { asserting, denying, doubting, overruled } = standing;
  const voices = [asserting, denying, doubting].map((side) =>
    side.map(({ roots }) => [...roots].sort().join(' ')).sort(),
  );
  return JSON.stringify([
    standingInWords(standing),
    voices,
    overruled.length,
    standing.supersededBy,
    standing.contradictedBy,
  ]);
}
