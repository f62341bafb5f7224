import { credibilityLevel, reliabilityLevel } from '../assess/schemes';
import type { Grade } from '../model/grade';

/** Both axes as one short code: `B2`, `D` without a credibility, `3` without a reliability, or empty. */
export function gradeCode(reliability: Grade | null, credibility: Grade | null): string {
  return `${reliability?.code ?? ''}${credibility?.code ?? ''}`;
}

/**
 * Both axes in the words of their scheme, kept apart: “usually reliable; probably true”. A code of a
 * scheme this Assay does not know stands with the scheme's name.
 */
export function gradeWords(reliability: Grade | null, credibility: Grade | null): string {
  return [
    axisWords(reliability, reliabilityLevel(reliability)?.label),
    axisWords(credibility, credibilityLevel(credibility)?.label),
  ]
    .filter(Boolean)
    .join('; ');
}

function axisWords(grade: Grade | null, label: string | undefined): string {
  if (!grade) return '';
  return label ? label.toLowerCase() : `“${grade.code}” in the scheme “${grade.scheme}”`;
}
