import { type CaseState, living } from '../../model/caseState';
import type { ClaimRow, StatementRow } from '../../model/claimRows';
import type { EvidenceRow, QuestionRow } from '../../model/hypothesisRows';
import type { Id } from '../../model/id';
import type { ClaimStanding } from '../standing';
import { type Weighing, weigh } from '../weigh';
import { type CitedTarget, type CitingSentence, citingSentences } from './reportSentences';
import { familyOf, type ImpactSubject, restingStatements } from './restingStatements';

export interface ImpactedClaim {
  readonly claim: ClaimRow;
  /** Its statements that would fall; none where only a claim it is linked with is hit. */
  readonly falling: readonly StatementRow[];
  readonly before: ClaimStanding;
  readonly after: ClaimStanding;
  /** It is asserted now, and nobody would be left who asserts it. */
  readonly losesAll: boolean;
}

export interface ImpactedEvidence {
  readonly evidence: EvidenceRow;
  readonly question: QuestionRow;
  readonly losesAll: boolean;
}

export interface ImpactedSentence extends CitingSentence {
  /** Nothing that it cites would be left. */
  readonly losesAll: boolean;
}

/** What would lose support if a source, an origin or a statement fell. */
export interface Impact {
  readonly statements: readonly StatementRow[];
  /** Those that lose all come first. */
  readonly claims: readonly ImpactedClaim[];
  readonly evidence: readonly ImpactedEvidence[];
  readonly sentences: readonly ImpactedSentence[];
}

/** A case as it would be without something. */
export interface CaseWithout {
  /** What would fall: of statements that count no longer, too. */
  readonly resting: ReadonlySet<Id>;
  /** Of those the ones that count, in order of their claims. */
  readonly statements: readonly StatementRow[];
  /** The claims that may stand otherwise; weighing them before and after is the work there is. */
  readonly claims: readonly ClaimRow[];
  /** The case weighed without those statements. */
  readonly weighing: Weighing;
}

/** The case without what rests on `subject`, and which claims that may touch. Nothing is changed. */
export function caseWithout(state: CaseState, weighing: Weighing, subject: ImpactSubject): CaseWithout {
  const resting = new Set(restingStatements(state, subject).map(({ id }) => id));
  const statements = weighing.claims.flatMap((claim) =>
    weighing.statementsOf(claim.id).filter(({ id }) => resting.has(id)),
  );
  if (statements.length === 0) return { resting, statements, claims: [], weighing };
  const left = new Map(state.statements);
  for (const { id } of statements) left.delete(id);
  const reached = reachedFrom(
    state,
    statements.map(({ claimId }) => claimId),
  );
  return {
    resting,
    statements,
    claims: weighing.claims.filter(({ id }) => reached.has(id)),
    weighing: weigh({ ...state, statements: left }, weighing.knowledge, weighing),
  };
}

/**
 * What it changes that the case is `without` what rests on `subject`. `weighing` is of the whole `state`; what it knew of the
 * texts holds for both.
 */
export function impactOf(
  state: CaseState,
  weighing: Weighing,
  subject: ImpactSubject,
  without: CaseWithout = caseWithout(state, weighing, subject),
): Impact {
  const { resting, statements } = without;
  const claims = impactedClaims(weighing, without);
  const lost = new Set(claims.filter(({ losesAll }) => losesAll).map(({ claim }) => claim.id));
  const hit = new Set(claims.filter(({ falling }) => falling.length > 0).map(({ claim }) => claim.id));
  return {
    statements,
    claims,
    evidence: living(state, 'evidence').flatMap((evidence): ImpactedEvidence[] => {
      const { statementId, claimId } = evidence;
      const question = state.questions.get(evidence.questionId);
      const falls = statementId !== null && resting.has(statementId);
      if (!question || question.deletedAt || !(falls || hit.has(claimId ?? ''))) return [];
      return [{ evidence, question, losesAll: falls || lost.has(claimId ?? '') }];
    }),
    sentences: impactedSentences(state, subject, resting, hit, lost),
  };
}

function impactedClaims(weighing: Weighing, without: CaseWithout): ImpactedClaim[] {
  const falling = new Map<Id, StatementRow[]>();
  for (const row of without.statements) {
    const list = falling.get(row.claimId);
    if (list) list.push(row);
    else falling.set(row.claimId, [row]);
  }
  const claims = without.claims
    .map((claim): ImpactedClaim => {
      const [before, after] = [weighing.standingOf(claim.id), without.weighing.standingOf(claim.id)];
      const losesAll = before.asserting.length > 0 && after.asserting.length === 0;
      return { claim, falling: falling.get(claim.id) ?? [], before, after, losesAll };
    })
    .filter((each) => each.falling.length > 0 || each.before.standing !== each.after.standing);
  return claims.sort((one, other) => Number(other.losesAll) - Number(one.losesAll));
}

/** The claims and all they are linked with, over any number of links. */
function reachedFrom(state: CaseState, claimIds: Iterable<Id>): ReadonlySet<Id> {
  const linked = new Map<Id, Id[]>();
  const add = (one: Id, other: Id) => {
    const list = linked.get(one);
    if (list) list.push(other);
    else linked.set(one, [other]);
  };
  for (const { fromId, toId } of living(state, 'links')) {
    add(fromId, toId);
    add(toId, fromId);
  }
  const reached = new Set(claimIds);
  for (const id of reached) for (const other of linked.get(id) ?? []) reached.add(other);
  return reached;
}

function impactedSentences(
  state: CaseState,
  subject: ImpactSubject,
  resting: ReadonlySet<Id>,
  hit: ReadonlySet<Id>,
  lost: ReadonlySet<Id>,
): ImpactedSentence[] {
  const highlights = fallingHighlights(state, subject, resting);
  const family = subject.kind === 'origin' ? familyOf(state, subject.id) : null;
  const isGone = ({ kind, id }: CitedTarget): boolean => {
    if (kind === 'claim') return lost.has(id);
    if (kind === 'highlight')
      return highlights.has(id) || isGoneSource(state.highlights.get(id)?.sourceId ?? '');
    return isGoneSource(id);
  };
  const isGoneSource = (id: Id) =>
    subject.kind === 'source'
      ? id === subject.id
      : (family?.has(state.sources.get(id)?.originId ?? '') ?? false);
  return living(state, 'reports')
    .flatMap(citingSentences)
    .filter(({ cites }) =>
      cites.some((target) => isGone(target) || (target.kind === 'claim' && hit.has(target.id))),
    )
    .map((sentence) => ({ ...sentence, losesAll: sentence.cites.every(isGone) }));
}

/** Highlights of which every statement would fall. */
function fallingHighlights(
  state: CaseState,
  subject: ImpactSubject,
  resting: ReadonlySet<Id>,
): ReadonlySet<Id> {
  const held = new Set<Id>();
  const falling = new Set<Id>();
  for (const { id, highlightId } of living(state, 'statements'))
    (resting.has(id) ? falling : held).add(highlightId);
  return subject.kind === 'statement' ? new Set() : new Set([...falling].filter((id) => !held.has(id)));
}
