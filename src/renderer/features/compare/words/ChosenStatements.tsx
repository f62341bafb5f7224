import type { Id } from '@core/model';
import { ActionIcon, Button } from '@mantine/core';
import { showView, useWorkspace } from '@renderer/app/workspace';
import { askForBoard } from '@renderer/features/alternatives';
import {
  ChainLine,
  GradeBadge,
  StanceMark,
  useWeighedCase,
  type WeighedCase,
} from '@renderer/features/claims';
import { QuoteButton } from '@renderer/ui/QuoteButton';
import { IconX } from '@tabler/icons-react';
import { type ChosenWords, narrow, useCompareState } from '../compareState';
import classes from './ChosenStatements.module.css';

/** Below the picture: who says it in which words, for the cell or node that is chosen. A press goes to the words. */
export function ChosenStatements() {
  const chosen = useCompareState((state) => state.chosen);
  const weighed = useWeighedCase();
  if (!chosen || !weighed) return null;
  return <Statements chosen={chosen} {...weighed} />;
}

/** More is not read one by one here; the claim has them all. */
const mostShown = 100;

function Statements({ chosen, state }: WeighedCase & { readonly chosen: ChosenWords }) {
  const placed = chosen.statementIds.flatMap((id) => {
    const statement = state.statements.get(id);
    const highlight = statement && !statement.deletedAt && state.highlights.get(statement.highlightId);
    const source = highlight && state.sources.get(highlight.sourceId);
    return statement && highlight && source ? [{ statement, highlight, source }] : [];
  });
  if (placed.length === 0) return null;
  return (
    <section className={classes.words} aria-label="Words">
      <div className={classes.heading}>
        <h3 className={classes.title} dir="auto">
          {chosen.title}
        </h3>
        <span className={classes.count}>
          {placed.length === 1 ? '1 statement' : `${placed.length} statements`}
        </span>
        <Button
          variant="subtle"
          size="compact-xs"
          onClick={() =>
            askForBoard({
              items: placed.map(({ statement }) => ({ statementId: statement.id })),
              words: chosen.title,
            })
          }
        >
          Add to a board…
        </Button>
        {chosen.claimId && (
          <>
            <Button variant="subtle" size="compact-xs" onClick={() => narrow({ claim: chosen.claimId })}>
              Only this claim
            </Button>
            <Button variant="subtle" size="compact-xs" onClick={() => showClaim(chosen.claimId ?? null)}>
              Open the claim
            </Button>
          </>
        )}
        <ActionIcon
          aria-label="Close the words"
          size="sm"
          onClick={() => useCompareState.setState({ chosen: null })}
        >
          <IconX size={14} />
        </ActionIcon>
      </div>
      <ul className={classes.list}>
        {placed.slice(0, mostShown).map(({ statement, highlight, source }) => (
          <li key={statement.id} className={classes.statement}>
            <div className={classes.line}>
              <StanceMark stance={statement.stance} />
              <QuoteButton highlight={highlight} />
              <GradeBadge reliability={statement.reliability} credibility={statement.credibility} />
            </div>
            <div className={classes.facts}>
              <bdi>{source.title}</bdi>
              <ChainLine chain={statement.chain} origins={state.origins} />
            </div>
          </li>
        ))}
        {placed.length > mostShown && (
          <li className={classes.facts}>{placed.length - mostShown} more are not listed here.</li>
        )}
      </ul>
    </section>
  );
}

function showClaim(claimId: Id | null): void {
  useWorkspace.setState({ claimId });
  showView('claims');
}
