import type { StatementRow } from '@core/model';
import { showView, useWorkspace } from '@renderer/app/workspace';
import type { ReactNode } from 'react';
import type { StatementData } from '../data/useStatements';
import { ChainLine } from './ChainLine';
import { GradeBadge } from './GradeBadge';
import { StanceMark } from './StanceMark';
import classes from './StatementLine.module.css';

interface StatementLineProps {
  readonly statement: StatementRow;
  readonly data: StatementData;
  /** Buttons at the end of the line. */
  readonly actions?: ReactNode;
}

/** One statement on a card: stance, claim and grade, and below who has it from whom. */
export function StatementLine({ statement, data, actions }: StatementLineProps) {
  const { claimId, stance, chain, reliability, credibility } = statement;
  return (
    <div>
      <div className={classes.line}>
        <span className={classes.words}>
          <StanceMark stance={stance} />{' '}
          <button
            type="button"
            className={classes.claim}
            dir="auto"
            title="Show the claim"
            onClick={() => {
              useWorkspace.setState({ claimId });
              showView('claims');
            }}
          >
            {data.claims.get(claimId)?.text ?? ''}
          </button>
        </span>
        <GradeBadge reliability={reliability} credibility={credibility} />
        {actions}
      </div>
      <ChainLine chain={chain} origins={data.origins} />
    </div>
  );
}
