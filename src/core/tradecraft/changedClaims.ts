import type { Weighing } from '../assess/weigh';
import type { CaseState } from '../model/caseState';
import type { Id } from '../model/id';
import type { DismissalRow } from '../model/weighingRows';
import { type ClaimFacts, claimFacts } from './claimFacts';
import type { ReportSentences } from './reportSentences';
import { statementsOfSupport } from './supportOf';

/** The rule of the answers that say a change was seen; their passage is what was seen (`seenPassage`). */
export const seenRule = 'claim-changed';

/** A claim a report rests on that is otherwise than it was. */
export interface ChangedClaim {
  readonly claimId: Id;
  /** As it was when the report first rested on it, or when a change was last seen. */
  readonly before: ClaimFacts;
  /** Null where it is in the bin. */
  readonly now: ClaimFacts | null;
  /** Where the report first rests on it, in positions of its editor, `to` exclusive. */
  readonly place: { readonly from: number; readonly to: number };
}

interface Given {
  readonly state: CaseState;
  readonly weighing: Weighing;
  readonly reportId: Id;
  readonly written: ReportSentences;
  readonly whenCited: ReadonlyMap<Id, ClaimFacts>;
  /** Living answers, in any order. */
  readonly answers: readonly DismissalRow[];
}

/** What has changed in a report's claims since it was written, in the order of its text. */
export function changedClaims(given: Given): ChangedClaim[] {
  const { state, weighing, whenCited } = given;
  const places = placesOfClaims(given);
  const seen = seenFacts(given);
  return [...places]
    .flatMap(([claimId, place]) => {
      const cited = whenCited.get(claimId);
      if (!cited) return [];
      const now = claimFacts(state, weighing, claimId);
      const before = seen.has(claimId) ? seen.get(claimId) : cited;
      // Seen in the bin, it is as when cited once it is back.
      return same(before ?? null, now) ? [] : [{ claimId, before: before ?? cited, now, place }];
    })
    .sort((left, right) => left.place.from - right.place.from);
}

/** What an answer keeps of a change that was seen. */
export function seenPassage({ claimId, now }: Pick<ChangedClaim, 'claimId' | 'now'>): string {
  return JSON.stringify({ claimId, now });
}

/** What changed, in words: “Was uncorroborated (1 for it), is contested (2 for, 1 against).” */
export function changeInWords({ before, now }: Pick<ChangedClaim, 'before' | 'now'>): string {
  if (!now) return 'It is in the bin.';
  const parts: string[] = [];
  if (now.text !== before.text) parts.push(`It was worded “${before.text}”.`);
  if (now.standing !== before.standing)
    parts.push(`Was ${before.standing} (${voices(before)}), is ${now.standing} (${voices(now)}).`);
  else if (now.asserting !== before.asserting || now.denying !== before.denying)
    parts.push(`Still ${now.standing}: was ${voices(before)}, is ${voices(now)}.`);
  return parts.join(' ');
}

function voices({ asserting, denying }: ClaimFacts): string {
  return `${asserting} for it, ${denying} against`;
}

function same(left: ClaimFacts | null, right: ClaimFacts | null): boolean {
  if (!left || !right) return left === right;
  return (
    left.text === right.text &&
    left.standing === right.standing &&
    left.asserting === right.asserting &&
    left.denying === right.denying
  );
}

/** Where each claim is first rested on. */
function placesOfClaims({ state, weighing, written }: Given): ReadonlyMap<Id, ChangedClaim['place']> {
  const places = new Map<Id, ChangedClaim['place']>();
  const add = (id: Id, from: number, to: number) => {
    const known = places.get(id);
    if (!known || from < known.from) places.set(id, { from, to });
  };
  for (const { kind, id, from } of written.pieces) if (kind === 'claim') add(id, from, from + 1);
  for (const { supports, from, text } of written.sentences)
    for (const support of supports) {
      const to = from + text.length;
      if (support.kind === 'claim') add(support.id, from, to);
      else
        for (const { claimId } of statementsOfSupport({ state, weighing }, support)) add(claimId, from, to);
    }
  return places;
}

/** By claim, what was last seen; null for one seen in the bin. */
function seenFacts({ answers, reportId }: Given): ReadonlyMap<Id, ClaimFacts | null> {
  const seen = new Map<Id, ClaimFacts | null>();
  const own = answers
    .filter(({ rule, subjectId }) => rule === seenRule && subjectId === reportId)
    .sort((left, right) => (left.createdAt < right.createdAt ? -1 : 1));
  for (const { passage } of own) {
    const read = readPassage(passage);
    if (read) seen.set(read.claimId, read.now);
  }
  return seen;
}

function readPassage(passage: string): Pick<ChangedClaim, 'claimId' | 'now'> | null {
  try {
    const read: unknown = JSON.parse(passage);
    if (typeof read !== 'object' || read === null || !('claimId' in read)) return null;
    return read as Pick<ChangedClaim, 'claimId' | 'now'>;
  } catch {
    return null;
  }
}
