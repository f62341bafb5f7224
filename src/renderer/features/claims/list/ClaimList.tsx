import type { Id } from '@core/model';
import { useWorkspace } from '@renderer/app/workspace';
import { VirtualList } from '@renderer/ui/VirtualList';
import type { RefObject } from 'react';
import classes from './ClaimList.module.css';
import type { ClaimSummary } from './claimSummaries';
import { StanceCounts } from './StanceCounts';
import { StandingWord } from './StandingWord';

interface ClaimListProps {
  readonly claims: readonly ClaimSummary[];
  readonly chosen: Id | null;
  readonly scroller: RefObject<HTMLDivElement | null>;
}

/** Of a claim on one line, in CSS pixels. */
const itemHeight = 60;

/** The list “Claims”: what is claimed, how it stands, and by how many statements. */
export function ClaimList({ claims, chosen, scroller }: ClaimListProps) {
  return (
    <VirtualList
      label="Claims"
      items={claims}
      keyOf={({ claim }) => claim.id}
      estimate={() => itemHeight}
      scroller={scroller}
      draw={({ claim, standing }) => (
        <button
          type="button"
          className={classes.item}
          aria-current={claim.id === chosen ? 'true' : undefined}
          onClick={() => useWorkspace.setState({ claimId: claim.id, rightOpen: true })}
        >
          <span className={classes.text} dir="auto">
            {claim.text}
          </span>
          <span className={classes.facts}>
            <StandingWord standing={standing} />
            <StanceCounts statements={standing.statements} />
          </span>
        </button>
      )}
    />
  );
}
