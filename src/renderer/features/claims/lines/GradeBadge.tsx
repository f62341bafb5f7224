import type { Grade } from '@core/model';
import { gradeCode, gradeWords } from '@core/report/gradeText';
import classes from './StatementLine.module.css';

interface GradeBadgeProps {
  readonly reliability: Grade | null;
  readonly credibility: Grade | null;
}

/** Both axes as a short code, with their wording for hover and screen readers. Nothing when nothing is graded. */
export function GradeBadge({ reliability, credibility }: GradeBadgeProps) {
  const code = gradeCode(reliability, credibility);
  if (code === '') return null;
  const words = gradeWords(reliability, credibility);
  return (
    <span className={classes.grade} role="img" aria-label={`Grade ${words}`} title={words}>
      {code}
    </span>
  );
}
