import type { Grade } from '../model/grade';
import { fail, ok, type Result } from '../model/result';
import type { GradeAxis } from './scheme';
import { schemeNamed, schemes } from './schemes';

/**
 * A grade as a file from elsewhere has it. One whose scheme or code Assay does not know is refused, in words that
 * name both: it is never read as the nearest one of ours, and never as unknown (MISP's G is not NATO's F).
 */
export function gradeFromOutside(scheme: unknown, code: unknown, axis: GradeAxis): Result<Grade> {
  const known = typeof scheme === 'string' ? schemeNamed(scheme) : null;
  if (!known)
    return fail(
      'grade-scheme-unknown',
      `The ${axis} “${String(code)}” is of the scheme “${String(scheme)}”, which Assay does not know; it knows ${schemes.map(({ name }) => `“${name}”`).join(' and ')}. Grade it anew.`,
    );
  const level = known[axis].find((each) => each.code === code);
  if (!level)
    return fail(
      'grade-unknown',
      `The scheme “${known.name}” has no ${axis} “${String(code)}”; it has ${known[axis].map((each) => each.code).join(', ')}. Grade it anew.`,
    );
  return ok({ scheme: known.name, code: level.code });
}
