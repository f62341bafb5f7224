import type { StatementRow } from '../model/claimRows';
import { isUnknown } from './gradeWeight';
import { schemeNamed } from './schemes';

/** How many graded statements have the same step on both axes. */
export interface DiagonalRate {
  /** Statements with both axes known in one scheme whose diagonal was counted by others. */
  readonly graded: number;
  /** Of them, A1, B2, C3, D4 or E5. */
  readonly onDiagonal: number;
  /** Graded ones left out, an axis of theirs saying “cannot be judged”. */
  readonly unknown: number;
}

/** Fewer than this tell nothing. */
export const enoughToTell = 10;

/**
 * In Baker, McKendry and Mace's count of 1968 of more than 1,400 reports, 87 of 100 ratings lay on the diagonal: a
 * sign that one axis had followed the other.
 */
export const countOf1968 = { percent: 87, reports: 1_400 } as const;

export function diagonalRate(
  statements: Iterable<Pick<StatementRow, 'reliability' | 'credibility'>>,
): DiagonalRate {
  let [graded, onDiagonal, unknown] = [0, 0, 0];
  for (const { reliability, credibility } of statements) {
    if (!reliability || !credibility || reliability.scheme !== credibility.scheme) continue;
    const diagonal = schemeNamed(reliability.scheme)?.diagonal ?? [];
    if (diagonal.length === 0) continue;
    if (isUnknown(reliability, 'reliability') || isUnknown(credibility, 'credibility')) unknown += 1;
    else {
      graded += 1;
      if (diagonal.includes(`${reliability.code}${credibility.code}`)) onDiagonal += 1;
    }
  }
  return { graded, onDiagonal, unknown };
}

/** Whether the rate is as high as in the count of 1968, on enough statements to tell. */
export function isLazyGrading({ graded, onDiagonal }: DiagonalRate): boolean {
  return graded >= enoughToTell && onDiagonal * 100 >= graded * countOf1968.percent;
}

/** The rate in a few words; empty where too little is graded to tell. */
export function diagonalGlance({ graded, onDiagonal }: DiagonalRate): string {
  if (graded < enoughToTell) return '';
  return `${Math.round((onDiagonal / graded) * 100)} % of ${graded} grades lie on the diagonal A1, B2, C3 …`;
}

/** The rate in a sentence or two; empty where nothing is graded. */
export function diagonalWords(rate: DiagonalRate): string {
  const { graded, onDiagonal, unknown } = rate;
  if (graded === 0) return '';
  const left = unknown > 0 ? ` (${unknown} with F or 6 left out)` : '';
  if (graded < enoughToTell)
    return `${onDiagonal} of ${graded} graded statements on the diagonal A1, B2, C3 …${left}; too few to tell.`;
  const percent = Math.round((onDiagonal / graded) * 100);
  const share = `${onDiagonal} of ${graded} graded statements (${percent} %) lie on the diagonal A1, B2, C3 …${left}.`;
  return isLazyGrading(rate)
    ? `${share} That is as many as the ${countOf1968.percent} % of Baker, McKendry and Mace (1968, more than 1,400 reports): a sign that one axis followed the other. Look at both again.`
    : `${share} In Baker, McKendry and Mace’s count of 1968 it was ${countOf1968.percent} %, a sign that one axis followed the other.`;
}
