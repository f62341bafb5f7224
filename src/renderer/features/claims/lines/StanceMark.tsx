import type { Stance } from '@core/model';
import { stanceLook } from '../data/stances';
import { StanceShape } from './StanceShape';
import classes from './StatementLine.module.css';

/** A stance as its shape and word. */
export function StanceMark({ stance }: { readonly stance: Stance }) {
  const { word } = stanceLook(stance);
  return (
    <span className={classes.stance} data-stance={stance}>
      <StanceShape stance={stance} /> {word}
    </span>
  );
}
