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
      {(isWhole || critical.length <= shownAtFirst) && critical.length > 0 && (
        <ul className={classes.critical} aria-label="What the outcome hangs on">
          {critical.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <div className={classes.foot}>
        {critical.length > shownAtFirst && (
          <Button
            variant="subtle"
            size="compact-xs"
            aria-expanded={isWhole}
            onClick={() => setWhole(!isWhole)}
          >
            {critical.length} single items carry the outcome
          </Button>
        )}
        <WeightsButton question={board.question} isEdited={board.isEdited} />
      </div>
    </section>
  );
}

function waitingWords({ hypotheses, items, counts }: Board): string {
  if (hypotheses.length < 2) return 'Scores come with a second hypothesis: one alone has no competition.';
  if (items.length === 0) return 'Scores come with the first item of evidence.';
  return counts.counted === 0 ? 'No item counts yet.' : '';
}
