import type { Located } from '@core/anchor';
import type { Case } from './cases';

/** What became of the cases of one kind. */
export interface Tally {
  cases: number;
  /** Attached without asking, to the passage itself. */
  right: number;
  /** Attached without asking, to something else or to words that no longer say the same. */
  wrong: number;
  asked: number;
  /** Asked, and the place shown first is the passage's. */
  askedAtPlace: number;
  /** Not found. */
  orphaned: number;
}

export function emptyTally(): Tally {
  return { cases: 0, right: 0, wrong: 0, asked: 0, askedAtPlace: 0, orphaned: 0 };
}

/** Two places are the same from this share of common characters, of all they cover together. */
const samePlace = 0.7;

export function count(tally: Tally, subject: Case, located: Located): void {
  tally.cases++;
  if (located.state === 'orphan') tally.orphaned++;
  else if (located.state === 'ambiguous') {
    tally.asked++;
    if (isTruth(subject, located.candidates[0])) tally.askedAtPlace++;
  } else if (located.state === 'changed') {
    tally.asked++;
    if (isTruth(subject, located)) tally.askedAtPlace++;
  } else if (subject.mayAttach && isTruth(subject, located)) tally.right++;
  else tally.wrong++;
}

export function countBaseline(
  tally: Tally,
  subject: Case,
  place: { start: number; end: number } | null,
): void {
  tally.cases++;
  if (!place) tally.orphaned++;
  else if (subject.mayAttach && isTruth(subject, place)) tally.right++;
  else tally.wrong++;
}

function isTruth({ truth }: Case, place: { start: number; end: number } | undefined): boolean {
  if (!truth || !place) return false;
  const common = Math.min(truth.end, place.end) - Math.max(truth.start, place.start);
  return common >= samePlace * (Math.max(truth.end, place.end) - Math.min(truth.start, place.start));
}

/** The sum of some tallies. */
export function together(tallies: readonly Tally[]): Tally {
  const sum = emptyTally();
  for (const tally of tallies) for (const key of Object.keys(sum) as (keyof Tally)[]) sum[key] += tally[key];
  return sum;
}
