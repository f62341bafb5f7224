import { hedgedChainText } from '@core/assess';
import type { Id } from '@core/model';
import { gradeCode } from '@core/report/gradeText';
import { useStatements } from '../data/useStatements';
import classes from './GlanceLines.module.css';
import { StanceMark } from './StanceMark';

/** More would cover the text that is read. */
const shown = 4;

/** What a highlight says about claims, a line each: “Daily paper, citing a monitor · B2 · asserts: …”. */
export function GlanceLines({ highlightId }: { readonly highlightId: Id }) {
  const data = useStatements();
  const statements = data?.byHighlight.get(highlightId) ?? [];
  if (!data || statements.length === 0) return null;
  return (
    <>
      {statements.slice(0, shown).map(({ id, chain, reliability, credibility, stance, claimId }) => {
        const grade = gradeCode(reliability, credibility);
        return (
          <span key={id} className={classes.line}>
            {chain.length > 0 && <bdi>{hedgedChainText({ origins: data.everyOrigin }, chain)}</bdi>}
            {chain.length > 0 && ' · '}
            {grade && <span className={classes.grade}>{grade}</span>}
            {grade && ' · '}
            <StanceMark stance={stance} />: <bdi>{data.claims.get(claimId)?.text}</bdi>
          </span>
        );
      })}
      {statements.length > shown && (
        <span className={classes.line}>and {statements.length - shown} more on its card</span>
      )}
    </>
  );
}
