import type { HighlightOutcome } from '@core/versions';
import classes from './StateMark.module.css';
import { stateWords } from './stateWords';

/** What became of a highlight, in a sign and a word. */
export function StateMark({
  outcome,
  isKept = false,
}: {
  readonly outcome: HighlightOutcome | undefined;
  /** The analyst left it with the earlier version. */
  readonly isKept?: boolean;
}) {
  if (!outcome) return <span className={classes.state}>Looking for it…</span>;
  const { sign, words } = stateWords[outcome.state];
  return (
    <span className={classes.state} data-state={outcome.state}>
      <span className={classes.sign} aria-hidden>
        {sign}
      </span>
      <span>{words}</span>
      {isKept && <span>(kept with the earlier version)</span>}
    </span>
  );
}
