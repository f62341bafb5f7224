import type { Stance } from '@core/model';
import { type Ref, useId } from 'react';
import { stanceLooks } from '../data/stances';
import { StanceShape } from '../lines/StanceShape';
import classes from './StatementForm.module.css';

interface StanceRadiosProps {
  readonly value: Stance;
  readonly onChoose: (stance: Stance) => void;
  /** The chosen one's radio, to bring the focus to. */
  readonly chosenRef: Ref<HTMLInputElement>;
}

/** What the passage does to the claim. The keys 1 to 4 choose wherever nothing is typed. */
export function StanceRadios({ value, onChoose, chosenRef }: StanceRadiosProps) {
  const name = useId();
  return (
    <div className={classes.stances} role="radiogroup" aria-label="Stance">
      {stanceLooks.map(({ stance, word, key }) => (
        <label key={stance} className={classes.stance} data-stance={stance} title={`Key ${key}`}>
          <input
            ref={stance === value ? chosenRef : undefined}
            type="radio"
            name={name}
            className={classes.radio}
            checked={stance === value}
            onChange={() => onChoose(stance)}
          />
          <StanceShape stance={stance} /> {word}
        </label>
      ))}
    </div>
  );
}
