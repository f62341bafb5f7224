import { chainText, type Weighing } from '@core/assess';
import type { CaseState, ClaimRow, EvidenceRow, Id, StatementRow } from '@core/model';
import { gradeCode } from '@core/report/gradeText';
import { foldText } from '@renderer/ui/tags';
import type { NewEvidence } from '../actions/changeEvidence';

/** A claim, its words folded once for searching. */
export interface FindableClaim {
  readonly claim: ClaimRow;
  readonly folded: string;
}

export interface EvidenceChoice {
  readonly key: string;
  readonly kind: 'claim' | 'statement';
  readonly words: string;
  /** Of a statement: stance, who says it, grade. */
  readonly detail: string;
  readonly isOnBoard: boolean;
  readonly item: NewEvidence;
}

/** How many claims are offered at once. */
const claimsShown = 12;
/** How many statements of one claim are offered; the others are found in Claims. */
const statementsShown = 6;

export function findableClaims(weighing: Weighing): FindableClaim[] {
  return weighing.claims.map((claim) => ({ claim, folded: foldText(claim.text) }));
}

/** Claims that have every word typed, those that begin with it first, each with its statements below it. */
export function evidenceChoices(
  claims: readonly FindableClaim[],
  typed: string,
  present: readonly Pick<EvidenceRow, 'claimId' | 'statementId'>[],
  weighed: { readonly state: CaseState; readonly weighing: Weighing },
): EvidenceChoice[] {
  const query = foldText(typed.trim());
  const words = query.split(/\s+/u);
  const found = claims
    .filter(({ folded }) => words.every((word) => folded.includes(word)))
    .toSorted((left, right) => Number(right.folded.startsWith(query)) - Number(left.folded.startsWith(query)))
    .slice(0, claimsShown);
  const on = new Set<Id | null>(present.flatMap(({ claimId, statementId }) => [statementId ?? claimId]));
  return found.flatMap(({ claim }) => [
    {
      key: claim.id,
      kind: 'claim' as const,
      words: claim.text,
      detail: '',
      isOnBoard: on.has(claim.id),
      item: { claimId: claim.id },
    },
    ...weighed.weighing
      .statementsOf(claim.id)
      .slice(0, statementsShown)
      .map((statement) => ({
        key: statement.id,
        kind: 'statement' as const,
        words: whoAndWhat(weighed, statement),
        detail: gradeCode(statement.reliability, statement.credibility),
        isOnBoard: on.has(statement.id),
        item: { statementId: statement.id },
      })),
  ]);
}

const stanceWords = {
  asserts: 'asserts it',
  denies: 'denies it',
  doubts: 'casts doubt on it',
  mentions: 'mentions it',
};

function whoAndWhat(
  { state, weighing }: { state: CaseState; weighing: Weighing },
  statement: StatementRow,
): string {
  const who = chainText(state, statement.chain) || weighing.rootOf(statement)?.name || 'The source';
  return `${who} ${stanceWords[statement.stance]}`;
}
