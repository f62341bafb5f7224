import type { Grade } from '../model/grade';
import { nato } from './nato';
import type { GradeLevel, GradeScheme } from './scheme';

/** Every grading scheme Assay knows, the default first. */
export const schemes: readonly GradeScheme[] = [nato];

/** The scheme of a stored grade, or null for one this Assay does not know. */
export function schemeNamed(name: string): GradeScheme | null {
  return schemes.find((scheme) => scheme.name === name) ?? null;
}

/** What a stored reliability says, or null when its scheme or code is unknown. */
export function reliabilityLevel(grade: Grade | null): GradeLevel | null {
  return levelOf(grade, 'reliability');
}

/** What a stored credibility says, or null when its scheme or code is unknown. */
export function credibilityLevel(grade: Grade | null): GradeLevel | null {
  return levelOf(grade, 'credibility');
}

function levelOf(grade: Grade | null, axis: 'reliability' | 'credibility'): GradeLevel | null {
  if (!grade) return null;
  return schemeNamed(grade.scheme)?.[axis].find((level) => level.code === grade.code) ?? null;
}
