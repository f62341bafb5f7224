import type { CaseState } from '@core/model';
import { QuoteButton } from '@renderer/ui/QuoteButton';
import { ChainLine } from '../lines/ChainLine';
import { FactsLine } from '../lines/FactsLine';
import { GradeBadge } from '../lines/GradeBadge';
import classes from './ClaimDetail.module.css';
import type { PlacedStatement } from './statementGroups';

interface ClaimStatementProps {
  readonly placed: PlacedStatement;
  readonly state: CaseState;
}

/** One statement about a claim: the very words, where they stand, who has them from whom, and the grade. */
export function ClaimStatement({ placed: { statement, highlight, source }, state }: ClaimStatementProps) {
  return (
    <li className={classes.statement}>
      <div className={classes.row}>
        <QuoteButton highlight={highlight} />
        <GradeBadge reliability={statement.reliability} credibility={statement.credibility} />
      </div>
      <div className={classes.below}>
        <bdi className={classes.source}>{source.title}</bdi>
        <ChainLine chain={statement.chain} origins={state.origins} />
        <FactsLine statement={statement} />
      </div>
    </li>
  );
}
