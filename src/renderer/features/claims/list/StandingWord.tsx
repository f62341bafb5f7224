import { type ClaimStanding, standingInWords } from '@core/assess/standing';
import classes from './ClaimList.module.css';

/** How a claim stands, in a word or two: “corroborated by 2”. */
export function StandingWord({
  standing,
}: {
  readonly standing: Pick<ClaimStanding, 'standing' | 'asserting'>;
}) {
  return (
    <span className={classes.standing} data-standing={standing.standing}>
      {standingInWords(standing)}
    </span>
  );
}
