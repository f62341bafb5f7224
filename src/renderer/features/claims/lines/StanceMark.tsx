import type { Stance } from '@core/model';
import { stanceLook } from '../data/stances';
import classes from './StatementLine.module.css';

/** A stance as its shape and word. */
export function StanceMark({ stance }: { readonly stance: Stance }) {
  const { shape, word } = stanceLook(stance);
  return (
    <span className={classes.stance} data-stance={stance}>
      <span aria-hidden>{shape}</span> {word}
    </span>
  );
}
