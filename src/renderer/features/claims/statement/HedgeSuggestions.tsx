import { findHedges } from '@core/detect';
import { useMemo } from 'react';
import classes from './StatementForm.module.css';

interface HedgeSuggestionsProps {
  /** The passage with the rest of its sentences. */
  readonly words: string;
  /** What is in the hedge field already. */
  readonly hedge: string;
  readonly onTake: (hedge: string) => void;
}

const shown = 4;

/** Hedging words found in the passage, offered as what they are: suggestions by a list of words. */
export function HedgeSuggestions({ words, hedge, onTake }: HedgeSuggestionsProps) {
  const found = useMemo(
    () => [...new Set(findHedges(words).map(({ exact }) => exact.replace(/\s+/gu, ' ')))],
    [words],
  );
  const offered = found.filter((exact) => !hedge.includes(exact)).slice(0, shown);
  if (offered.length === 0) return null;
  return (
    <div className={classes.recent} role="group" aria-label="Hedges suggested from the passage">
      <span className={classes.hedgeLabel} aria-hidden>
        Hedges found:
      </span>
      {offered.map((exact) => (
        <button
          key={exact}
          type="button"
          className={classes.recentChain}
          dir="auto"
          onClick={() => onTake(hedge.trim() === '' ? exact : `${hedge.trim()} … ${exact}`)}
        >
          “{exact}”
        </button>
      ))}
    </div>
  );
}
