import { schemeNamed } from '@core/assess';
import type { Grade } from '@core/model';
import { gradeCode, gradeWords } from '@core/report/gradeText';
import { useGradeScheme } from '../data/useGradeScheme';
import classes from './StatementLine.module.css';

interface GradeBadgeProps {
  readonly reliability: Grade | null;
  readonly credibility: Grade | null;
}

/**
 * Both axes as a short code, with their wording for hover and screen readers; a scheme that is not the case's by name.
 * Nothing when nothing is graded.
 */
export function GradeBadge({ reliability, credibility }: GradeBadgeProps) {
  const usual = useGradeScheme();
  const code = gradeCode(reliability, credibility);
  if (code === '') return null;
  const words = gradeWords(reliability, credibility, usual.name);
  const others = [reliability, credibility].flatMap((grade) =>
    grade && grade.scheme !== usual.name ? (schemeNamed(grade.scheme)?.shortLabel ?? grade.scheme) : [],
  );
  return (
    <span className={classes.grade} role="img" aria-label={`Grade ${words}`} title={words}>
      {[code, ...new Set(others)].join(' ')}
    </span>
  );
}
