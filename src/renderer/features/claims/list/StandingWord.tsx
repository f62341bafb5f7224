import type { Standing } from '@core/assess';
import classes from './ClaimList.module.css';

/** How a claim stands, in one word. */
export function StandingWord({ standing }: { readonly standing: Standing }) {
  return (
    <span className={classes.standing} data-standing={standing}>
      {standing}
    </span>
  );
}
