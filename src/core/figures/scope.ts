import type { ClaimStanding } from '../assess/standing';
import type { Weighing } from '../assess/weigh';
import type { CaseState } from '../model/caseState';
import type { ClaimRow, StatementRow } from '../model/claimRows';
import type { Id } from '../model/id';
import { foldText } from '../text/foldText';
import { finished, type Steps } from './steps';

/** What a picture is narrowed to; an absent or empty part narrows nothing. */
export interface FigureScope {
  readonly claim?: Id | undefined;
  /** Every word must be in the claim or be its standing. */
  readonly text?: string | undefined;
  readonly standing?: string | undefined;
  /** Only claims this origin speaks of: as an outlet, anywhere in a chain, or as what a chain goes back to. */
  readonly origin?: Id | undefined;
  /** Only statements whose highlight has the tag. */
  readonly tag?: Id | undefined;
  /** Only statements in the source. */
  readonly source?: Id | undefined;
}

/** A claim with the statements that are in the picture. */
export interface ScopedClaim {
  readonly claim: ClaimRow;
  readonly standing: ClaimStanding;
  /** In order of making. */
  readonly statements: readonly StatementRow[];
}

/** Claims gone through in a step. */
const portion = 200;

/** The claims in a scope, in order of making. Where it narrows statements, claims left without any go. */
export function claimsInScope(state: CaseState, weighing: Weighing, scope: FigureScope): ScopedClaim[] {
  return finished(claimsInScopeSteps(state, weighing, scope));
}

/** `claimsInScope` in steps. */
export function* claimsInScopeSteps(
  state: CaseState,
  weighing: Weighing,
  scope: FigureScope,
): Steps<ScopedClaim[]> {
  const words = foldText(scope.text ?? '')
    .split(/\s+/u)
    .filter(Boolean);
  const found: ScopedClaim[] = [];
  for (const [place, claim] of weighing.claims.entries()) {
    if (place % portion === portion - 1) yield;
    const scoped = scopedClaim(state, weighing, claim, scope, words);
    if (scoped) found.push(scoped);
  }
  return found;
}

function scopedClaim(
  state: CaseState,
  weighing: Weighing,
  claim: ClaimRow,
  scope: FigureScope,
  words: readonly string[],
): ScopedClaim | null {
  if (scope.claim && claim.id !== scope.claim) return null;
  const standing = weighing.standingOf(claim.id);
  if (scope.standing && standing.standing !== scope.standing) return null;
  if (!words.every((word) => foldedClaim(claim).includes(word) || standing.standing.includes(word)))
    return null;
  const all = weighing.statementsOf(claim.id);
  const { origin } = scope;
  if (origin && !all.some((statement) => speaks(state, weighing, statement, origin))) return null;
  if (!scope.tag && !scope.source) return { claim, standing, statements: all };
  const statements = all.filter((statement) => isWithin(state, statement, scope));
  return statements.length > 0 ? { claim, standing, statements } : null;
}

function speaks(state: CaseState, weighing: Weighing, statement: StatementRow, origin: Id): boolean {
  if (statement.chain.some(({ originId }) => originId === origin)) return true;
  const sourceId = state.highlights.get(statement.highlightId)?.sourceId ?? '';
  return state.sources.get(sourceId)?.originId === origin || weighing.rootOf(statement)?.key === origin;
}

function isWithin(state: CaseState, statement: StatementRow, { tag, source }: FigureScope): boolean {
  const highlight = state.highlights.get(statement.highlightId);
  if (source && highlight?.sourceId !== source) return false;
  return !tag || (highlight?.tagIds.includes(tag) ?? false);
}

/** Folding thousands of claims at every letter typed would be felt. Rows are never changed in place. */
const folded = new WeakMap<ClaimRow, string>();

function foldedClaim(claim: ClaimRow): string {
  const known = folded.get(claim);
  if (known !== undefined) return known;
  const text = foldText(claim.text);
  folded.set(claim, text);
  return text;
}
