import { credibilityLevel, reliabilityLevel, schemeNamed, schemeOfCase } from '../assess/schemes';
import type { CaseState } from '../model/caseState';
import type { Grade } from '../model/grade';

/** Both axes as one short code: `B2`, `D` without a credibility, `3` without a reliability, or empty. */
export function gradeCode(reliability: Grade | null, credibility: Grade | null): string {
  return `${reliability?.code ?? ''}${credibility?.code ?? ''}`;
}

/**
 * Both axes in the words of their scheme, kept apart: “usually reliable; probably true”. A scheme that is not
 * `usual`, the one the case is graded in, stands behind: “(UK police 5x5x5)”. A code of a scheme this Assay does not
 * know stands with the scheme's name.
 */
export function gradeWords(reliability: Grade | null, credibility: Grade | null, usual?: string): string {
  return [
    axisWords(reliability, reliabilityLevel(reliability)?.label, usual),
    axisWords(credibility, credibilityLevel(credibility)?.label, usual),
  ]
    .filter(Boolean)
    .join('; ');
}

/** The name of the scheme a case's new grades are given in. */
export function usualScheme(state: Pick<CaseState, 'cases'>): string {
  return schemeOfCase([...state.cases.values()][0]).name;
}

function axisWords(grade: Grade | null, label: string | undefined, usual: string | undefined): string {
  if (!grade) return '';
  if (!label) return `“${grade.code}” in the scheme “${grade.scheme}”`;
  const isUsual = usual === undefined || usual === grade.scheme;
  return isUsual ? label.toLowerCase() : `${label.toLowerCase()} (${schemeNamed(grade.scheme)?.label})`;
}
