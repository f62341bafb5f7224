import { type Board, criticalWords, leftOutWords, rankingWords } from '@core/assess';
import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import classes from './Alternatives.module.css';
import { WeightsButton } from './weights/WeightsButton';

/** Sentences about single items; a board that hangs on many says so in one. */
const shownAtFirst = 2;

/** Below the matrix: the outcome in words, what it hangs on, what is left out, and the weights behind it. */
export function Outcome({ board }: { readonly board: Board }) {
  const ranking = useMemo(() => rankingWords(board), [board]);
  const [isWhole, setWhole] = useState(false);
  const critical = board.items.flatMap((item) => criticalWords(board, item) ?? []);
  const leftOut = leftOutWords(board);
  return (
    <section className={classes.outcome} aria-label="Outcome">
      <div role="status" className={classes.words}>
        {ranking.length > 0 ? (
          ranking.map((sentence) => <p key={sentence}>{sentence}</p>)
        ) : (
          <p className={classes.quiet}>{waitingWords(board)}</p>
        )}
        {leftOut.map((sentence) => (
          <p key={sentence} className={classes.quiet}>
            {sentence}
          </p>
        ))}
      </div>
      {critical.length > 0 && (
        <ul className={classes.critical} aria-label="What the outcome hangs on">
          {(isWhole ? critical : critical.slice(0, shownAtFirst)).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {critical.length > shownAtFirst && (
        <Button
          variant="subtle"
          size="compact-xs"
          className={classes.more ?? ''}
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole ? 'Show less' : `Show all ${critical.length} items the outcome hangs on`}
        </Button>
      )}
      <WeightsButton question={board.question} isEdited={board.isEdited} />
    </section>
  );
}

function waitingWords({ hypotheses, items, counts }: Board): string {
  if (hypotheses.length < 2) return 'Scores come with a second hypothesis: one alone has no competition.';
  if (items.length === 0) return 'Scores come with the first item of evidence.';
  return counts.counted === 0 ? 'No item counts yet.' : '';
}
