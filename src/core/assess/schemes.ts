import type { Grade } from '../model/grade';
import type { CaseRow } from '../model/rows';
import type { GradeAxis, GradeLevel, GradeScheme } from './scheme';
import { nato } from './schemes/nato';
import { ukFive } from './schemes/ukFive';

/** Every grading scheme Assay knows, the default first. */
export const schemes: readonly GradeScheme[] = [nato, ukFive];

/** The scheme of a stored grade, or null for one this Assay does not know. */
export function schemeNamed(name: string): GradeScheme | null {
  return schemes.find((scheme) => scheme.name === name) ?? null;
}

/** The scheme new grades of a case are given in: its own choice, or the default where it made none that is known. */
export function schemeOfCase(row: Pick<CaseRow, 'gradeScheme'> | null | undefined): GradeScheme {
  return schemeNamed(row?.gradeScheme ?? nato.name) ?? nato;
}

/** What a stored reliability says, or null when its scheme or code is unknown. */
export function reliabilityLevel(grade: Grade | null): GradeLevel | null {
  return gradeLevel(grade, 'reliability');
}

/** What a stored credibility says, or null when its scheme or code is unknown. */
export function credibilityLevel(grade: Grade | null): GradeLevel | null {
  return gradeLevel(grade, 'credibility');
}

/** What a stored grade says on one axis, or null when its scheme or code is unknown. */
export function gradeLevel(grade: Grade | null, axis: GradeAxis): GradeLevel | null {
  if (!grade) return null;
  return schemeNamed(grade.scheme)?.[axis].find((level) => level.code === grade.code) ?? null;
}
