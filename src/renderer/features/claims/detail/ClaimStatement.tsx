import type { CaseState } from '@core/model';
import { ActionIcon } from '@mantine/core';
import { askForBoard } from '@renderer/features/alternatives';
import { QuoteButton } from '@renderer/ui/QuoteButton';
import { quoteOf } from '@renderer/ui/quoteOf';
import { IconTablePlus } from '@tabler/icons-react';
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
        <ActionIcon
          size="sm"
          className={classes.add}
          title="Add to a board…"
          aria-label="Add this statement to a board…"
          onClick={() => askForBoard({ items: [{ statementId: statement.id }], words: quoteOf(highlight) })}
        >
          <IconTablePlus size={14} aria-hidden />
        </ActionIcon>
      </div>
      <div className={classes.below}>
        <bdi className={classes.source}>{source.title}</bdi>
        <ChainLine chain={statement.chain} origins={state.origins} />
        <FactsLine statement={statement} />
      </div>
    </li>
  );
}
