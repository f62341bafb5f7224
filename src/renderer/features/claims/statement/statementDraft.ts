import {
  fail,
  type Grade,
  type Id,
  type Mode,
  type OriginKind,
  type OriginRow,
  ok,
  type Result,
  type Stance,
  type StatementRow,
} from '@core/model';
import type { RecentChain } from '../data/chainRecency';
import { type FactsDraft, factsDraftOf } from './factsDraft';

/** Something that is there already, or that is made when the statement is saved. */
export type Named = { readonly id: Id } | { readonly name: string };
export type NamedOrigin = { readonly id: Id } | { readonly name: string; readonly kind: OriginKind };

/** Origins as far as their own grade is asked for. */
export type GradedOrigins = ReadonlyMap<Id, Pick<OriginRow, 'reliability'>>;

export interface DraftStep {
  /** Tells steps apart while they are edited. */
  readonly key: number;
  readonly origin: NamedOrigin | null;
  readonly mode: Mode;
  readonly hedge: string;
}

/** A statement as it stands in the form. */
export interface StatementDraft {
  readonly claim: Named | null;
  readonly stance: Stance;
  readonly steps: readonly DraftStep[];
  /** Null is “not graded”. A grade of another scheme than the case's stays as it is until another one is chosen. */
  readonly credibility: Grade | null;
  readonly reliability: Grade | null;
  /** Why the origin is graded otherwise here than in its own row. */
  readonly reliabilityReason: string;
  /** Absent until the fields are asked for. */
  readonly facts?: FactsDraft | undefined;
}

/** A new statement in a source: asserted by the source's own outlet in its own voice. */
export function newDraft(outlet: Id | null): StatementDraft {
  const origin = outlet === null ? null : { id: outlet };
  const first: DraftStep = { key: 0, origin, mode: 'own-voice', hedge: '' };
  return {
    claim: null,
    stance: 'asserts',
    steps: [first],
    credibility: null,
    reliability: null,
    reliabilityReason: '',
  };
}

export function draftOf(statement: StatementRow): StatementDraft {
  const steps = statement.chain.map(
    ({ originId, mode, hedge }, key): DraftStep => ({
      key,
      origin: { id: originId },
      mode,
      hedge: hedge ?? '',
    }),
  );
  return {
    claim: { id: statement.claimId },
    stance: statement.stance,
    steps: steps.length > 0 ? steps : newDraft(null).steps,
    credibility: statement.credibility,
    reliability: statement.reliability,
    reliabilityReason: statement.reliabilityReason ?? '',
    facts: factsDraftOf(statement),
  };
}

export function withStep(draft: StatementDraft, key: number, patch: Partial<DraftStep>): StatementDraft {
  return { ...draft, steps: draft.steps.map((step) => (step.key === key ? { ...step, ...patch } : step)) };
}

/** One more step: whoever the last one has it from. */
export function withNextStep(draft: StatementDraft): StatementDraft {
  const key = Math.max(-1, ...draft.steps.map((step) => step.key)) + 1;
  return { ...draft, steps: [...draft.steps, { key, origin: null, mode: 'indirect', hedge: '' }] };
}

export function withoutStep(draft: StatementDraft, key: number): StatementDraft {
  const steps = draft.steps.filter((step) => step.key !== key);
  return { ...draft, steps: steps.length > 0 ? steps : newDraft(null).steps };
}

/** The steps of a chain used before; hedges typed already stay at their place. */
export function withChain(draft: StatementDraft, chain: RecentChain): StatementDraft {
  const steps = chain.map(({ originId, mode }, key) => ({
    key,
    origin: { id: originId },
    mode,
    hedge: draft.steps[key]?.hedge ?? '',
  }));
  return { ...draft, steps };
}

/** Taking credibility away takes reliability along, which is only asked after it; so does going over to another scheme. */
export function withCredibility(draft: StatementDraft, credibility: Grade | null): StatementDraft {
  const isKept = credibility !== null && draft.reliability?.scheme === credibility.scheme;
  return { ...draft, credibility, reliability: isKept ? draft.reliability : null };
}

/** What is known of the reliability of the draft's root origin; null where nothing is. */
export function knownReliability(draft: Pick<StatementDraft, 'steps'>, origins: GradedOrigins): Grade | null {
  const root = draft.steps.findLast((step) => step.origin !== null)?.origin;
  return (root && 'id' in root ? origins.get(root.id)?.reliability : null) ?? null;
}

/** Once credibility is given, an ungraded reliability starts from what was said of the root origin before. */
export function withKnownReliability(draft: StatementDraft, origins: GradedOrigins): StatementDraft {
  const known = knownReliability(draft, origins);
  if (!draft.credibility || draft.reliability || known?.scheme !== draft.credibility.scheme) return draft;
  return { ...draft, reliability: known };
}

/**
 * The grade the origin has of its own, where the draft's is another one of the same scheme: that needs a reason. A
 * grade of another scheme cannot be compared.
 */
export function overriddenGrade(draft: StatementDraft, origins: GradedOrigins): Grade | null {
  const known = knownReliability(draft, origins);
  const { reliability } = draft;
  if (!known || !reliability || known.scheme !== reliability.scheme) return null;
  return known.code === reliability.code ? null : known;
}

/** The draft without empty steps, or the sentence that says what is missing. */
export function checkedDraft(
  draft: StatementDraft,
  origins: GradedOrigins,
): Result<StatementDraft & { claim: Named }> {
  const { claim } = draft;
  if (!claim || ('name' in claim && claim.name.trim() === ''))
    return fail('claim-missing', 'Choose the claim this passage is about, or type a new one.');
  const hedged = draft.steps.find((step) => !step.origin && step.hedge.trim() !== '');
  if (hedged)
    return fail('origin-missing', `Say who hedges with “${hedged.hedge.trim()}”, or take these words out.`);
  const own = overriddenGrade(draft, origins);
  if (own && draft.reliabilityReason.trim() === '')
    return fail(
      'reason-missing',
      `This origin is graded ${own.code}. Say why it is ${draft.reliability?.code} for this statement, or take ${own.code}.`,
    );
  const reliabilityReason = own ? draft.reliabilityReason.trim() : '';
  return ok({
    ...draft,
    reliabilityReason,
    claim,
    steps: draft.steps.filter((step) => step.origin !== null),
  });
}
