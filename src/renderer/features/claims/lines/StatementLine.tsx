import type { Id, StatementRow } from '@core/model';
import { showClaim } from '@renderer/app/workspace';
import type { ReactNode } from 'react';
import type { StatementData } from '../data/useStatements';
import { ChainLine } from './ChainLine';
import { FactsLine } from './FactsLine';
import { GradeBadge } from './GradeBadge';
import { StanceMark } from './StanceMark';
import classes from './StatementLine.module.css';

interface StatementLineProps {
  readonly statement: StatementRow;
  readonly data: StatementData;
  /** Buttons at the end of the line, on the chosen card. Elsewhere a click anywhere chooses the card. */
  readonly actions?: ReactNode;
}

/** One statement on a card: stance, claim and grade, and below who has it from whom. */
export function StatementLine({ statement, data, actions }: StatementLineProps) {
  const { claimId, stance, chain, reliability, credibility } = statement;
  const text = data.claims.get(claimId)?.text ?? '';
  return (
    <div>
      <div className={classes.line}>
        <span className={classes.words}>
          <StanceMark stance={stance} />{' '}
          {actions ? <ClaimLink claimId={claimId} text={text} /> : <bdi>{text}</bdi>}
        </span>
        <GradeBadge reliability={reliability} credibility={credibility} />
        {actions}
      </div>
      <ChainLine chain={chain} origins={data.everyOrigin} />
      <FactsLine statement={statement} />
    </div>
  );
}

/** Not a button, which would not flow with the words before it. */
function ClaimLink({ claimId, text }: { readonly claimId: Id; readonly text: string }) {
  return (
    <span
      role="link"
      tabIndex={0}
      className={classes.claim}
      title="Show the claim"
      onClick={() => showClaim(claimId)}
      onKeyDown={(event) => event.key === 'Enter' && showClaim(claimId)}
    >
      <bdi>{text}</bdi>
    </span>
  );
}
