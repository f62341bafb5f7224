import { living } from '@core/model';
import { Button } from '@mantine/core';
import { showClaim } from '@renderer/app/workspace';
import { DetailSection } from '@renderer/ui/Detail';
import { QuoteButton } from '@renderer/ui/QuoteButton';
import { useMemo, useState } from 'react';
import { GradeBadge } from '../lines/GradeBadge';
import { StanceMark } from '../lines/StanceMark';
import type { OriginDetailProps } from './OriginDetail';
import classes from './Origins.module.css';

/** How many are drawn at once; a state agency can have thousands. */
const portion = 50;

/** What the origin says, or is said to say: each statement's words, claim and grade. */
export function OriginStatements({ origin, state }: OriginDetailProps) {
  const [shown, setShown] = useState(portion);
  const statements = useMemo(
    () =>
      living(state, 'statements').filter(
        ({ chain, claimId }) =>
          chain.some(({ originId }) => originId === origin.id) &&
          state.claims.get(claimId)?.deletedAt === null,
      ),
    [state, origin.id],
  );
  return (
    <DetailSection title={`Statements (${statements.length.toLocaleString('en')})`}>
      {statements.length === 0 && <span className={classes.quiet}>It is on record with nothing yet.</span>}
      <ul className={classes.list} aria-label="Statements of this origin">
        {statements.slice(0, shown).map(({ id, claimId, highlightId, stance, reliability, credibility }) => {
          const highlight = state.highlights.get(highlightId);
          return (
            <li key={id} className={classes.statement}>
              {highlight && <QuoteButton highlight={highlight} />}
              <div className={classes.said}>
                <StanceMark stance={stance} />
                <button type="button" className={classes.claim} dir="auto" onClick={() => showClaim(claimId)}>
                  {state.claims.get(claimId)?.text}
                </button>
                <GradeBadge reliability={reliability} credibility={credibility} />
              </div>
            </li>
          );
        })}
      </ul>
      {statements.length > shown && (
        <Button variant="subtle" onClick={() => setShown(shown + portion)}>
          Show more of {statements.length.toLocaleString('en')}
        </Button>
      )}
    </DetailSection>
  );
}
