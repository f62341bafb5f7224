import {
  fail,
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

export interface DraftStep {
  /** Tells steps apart while they are edited. */
  readonly key: number;
  readonly origin: NamedOrigin | null;
  readonly mode: Mode;
  readonly hedge: string;
}

/** A statement as it stands in the form. Grades are codes of the NATO scheme; empty is “not graded”. */
export interface StatementDraft {
  readonly claim: Named | null;
  readonly stance: Stance;
  readonly steps: readonly DraftStep[];
  readonly credibility: string;
  readonly reliability: string;
  /** Absent until the fields are asked for. */
  readonly facts?: FactsDraft | undefined;
}

/** A new statement in a source: asserted by the source's own outlet in its own voice. */
export function newDraft(outlet: Id | null): StatementDraft {
  const origin = outlet === null ? null : { id: outlet };
  const first: DraftStep = { key: 0, origin, mode: 'own-voice', hedge: '' };
  return { claim: null, stance: 'asserts', steps: [first], credibility: '', reliability: '' };
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
    credibility: statement.credibility?.code ?? '',
    reliability: statement.reliability?.code ?? '',
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

/** Taking credibility away takes reliability along, which is only asked after it. */
export function withCredibility(draft: StatementDraft, credibility: string): StatementDraft {
  return { ...draft, credibility, reliability: credibility === '' ? '' : draft.reliability };
}

/** Once credibility is given, an ungraded reliability starts from what was said of the last origin before. */
export function withKnownReliability(
  draft: StatementDraft,
  origins: ReadonlyMap<Id, Pick<OriginRow, 'reliability'>>,
): StatementDraft {
  const root = draft.steps.findLast((step) => step.origin !== null)?.origin;
  const known = root && 'id' in root ? origins.get(root.id)?.reliability : null;
  if (draft.credibility === '' || draft.reliability !== '' || known?.scheme !== 'nato') return draft;
  return { ...draft, reliability: known.code };
}

/** What an origin is taken for when it is first named: “two residents” have no name of their own. */
export function likelyKind(name: string, isFirst: boolean): OriginKind {
  if (/^[@#]/u.test(name)) return 'person';
  if (/^[\p{Ll}\p{N}]/u.test(name)) return 'unnamed';
  return isFirst ? 'outlet' : 'organisation';
}

/** The draft without empty steps, or the sentence that says what is missing. */
export function checkedDraft(draft: StatementDraft): Result<StatementDraft & { claim: Named }> {
  const { claim } = draft;
  if (!claim || ('name' in claim && claim.name.trim() === ''))
    return fail('claim-missing', 'Choose the claim this passage is about, or type a new one.');
  const hedged = draft.steps.find((step) => !step.origin && step.hedge.trim() !== '');
  if (hedged)
    return fail('origin-missing', `Say who hedges with “${hedged.hedge.trim()}”, or take these words out.`);
  return ok({ ...draft, claim, steps: draft.steps.filter((step) => step.origin !== null) });
}
