import type { Grade } from '../model/grade';
import type { GradeAxis } from './scheme';
import { gradeLevel, schemeNamed } from './schemes';

/** How much a grade lets its item weigh. Never a number: what the three are worth is the board's, and the analyst's, to say. */
export type GradeWeight = 'high' | 'medium' | 'low';

/** By scheme and code. No publication has this table: it is Assay's reading, and stated where it is used. */
export const gradeWeights: Readonly<Record<string, Readonly<Record<string, GradeWeight>>>> = {
  nato: {
    A: 'high',
    B: 'high',
    C: 'medium',
    D: 'low',
    E: 'low',
    '1': 'high',
    '2': 'high',
    '3': 'medium',
    '4': 'low',
    '5': 'low',
  },
  'uk-5x5x5': {
    A: 'high',
    B: 'high',
    C: 'medium',
    D: 'low',
    '1': 'high',
    '2': 'high',
    '3': 'medium',
    '5': 'low',
  },
};

/**
 * The one way from a grade to anything that is reckoned with. `unknown` for a grade that is not given, that says
 * “cannot be judged” or “untested” (NATO's F and 6), or whose scheme or code this Assay does not know: those are left
 * out of every sum and counted beside it, never put in the middle.
 */
export function gradeWeight(grade: Grade | null, axis: GradeAxis): GradeWeight | 'unknown' {
  if (!grade || isUnknown(grade, axis)) return 'unknown';
  return gradeWeights[grade.scheme]?.[grade.code] ?? 'unknown';
}

/** Whether a grade says nothing either way: see `gradeWeight`. */
export function isUnknown(grade: Grade, axis: GradeAxis): boolean {
  const isThere = gradeLevel(grade, axis) !== null;
  return !isThere || (schemeNamed(grade.scheme)?.unknown[axis].includes(grade.code) ?? true);
}
