import type { Consistency, Id } from '@core/model';
import { Kbd, UnstyledButton } from '@mantine/core';
import { DraftInput } from '@renderer/ui/DraftInput';
import { tellOutcome } from '@renderer/ui/tellOutcome';
import { giveReason, rate } from '../actions/rate';
import classes from './Matrix.module.css';
import { ratingLooks } from './ratingLooks';

interface RatingFormProps {
  readonly evidenceId: Id;
  readonly hypothesisId: Id;
  readonly is: Consistency | null;
  readonly reason: string;
  readonly onDone: () => void;
}

/** The six ratings with their words, and why it is rated so. */
export function RatingForm({ evidenceId, hypothesisId, is, reason, onDone }: RatingFormProps) {
  async function choose(next: Consistency): Promise<void> {
    onDone();
    tellOutcome(await rate(evidenceId, hypothesisId, next === is ? null : next));
  }
  return (
    <div className={classes.form}>
      <div>
        {ratingLooks.map((look) => (
          <UnstyledButton
            key={look.is}
            className={classes.choice}
            aria-pressed={look.is === is}
            onClick={() => void choose(look.is)}
          >
            <span className={classes.choiceCode} data-is={look.is}>
              {look.is}
            </span>
            <span className={classes.choiceWords}>{look.words}</span>
            <Kbd size="xs" aria-hidden>
              {look.digit}
            </Kbd>
          </UnstyledButton>
        ))}
      </div>
      {is && (
        <DraftInput
          label="Why"
          value={reason}
          multiline
          onSettle={async (text) => {
            const given = await giveReason(evidenceId, hypothesisId, text);
            return given.ok ? null : given.error.message;
          }}
        />
      )}
    </div>
  );
}
