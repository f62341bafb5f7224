import type { Id } from '@core/model';
import { ruleNamed } from '@core/tradecraft';
import { Button } from '@mantine/core';
import { tellOutcome } from '@renderer/ui/tellOutcome';
import { takeAnswerBack } from '../actions/answerRemark';
import classes from './Remarks.module.css';
import { useAnswers } from './useAnswers';

/** What was answered, by whom and why, and the way back. */
export function AnsweredRemarks({ subjectId }: { readonly subjectId: Id }) {
  const answers = useAnswers(subjectId).filter(({ rule }) => ruleNamed(rule) !== null);
  if (answers.length === 0) return null;
  return (
    <details className={classes.answered}>
      <summary>{answers.length === 1 ? '1 remark answered' : `${answers.length} remarks answered`}</summary>
      <ul className={classes.list} aria-label="Answered remarks">
        {answers.map(({ id, rule, passage, reason, createdBy }) => (
          <li key={id} className={classes.item}>
            <p className={classes.message}>
              <strong>{ruleNamed(rule)?.label}:</strong> <q className={classes.passage}>{passage}</q>
            </p>
            <p className={classes.why}>
              {createdBy}: <bdi>{reason}</bdi>
            </p>
            <div className={classes.actions}>
              <Button
                size="compact-xs"
                variant="subtle"
                onClick={async () => tellOutcome(await takeAnswerBack(id))}
              >
                Take this back
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
