import type { Id } from '@core/model';
import { useWorkspace } from '@renderer/app/workspace';
import type { KeyboardEvent } from 'react';
import type { ClaimSummary } from '../data/claimSummaries';
import classes from './ClaimList.module.css';
import { StanceCounts } from './StanceCounts';
import { StandingWord } from './StandingWord';

interface ClaimListProps {
  readonly claims: readonly ClaimSummary[];
  readonly chosen: Id | null;
}

/** The list “Claims”: what is claimed, how it stands, and by how many statements. */
export function ClaimList({ claims, chosen }: ClaimListProps) {
  return (
    <ul className={classes.list} aria-label="Claims" onKeyDown={moveFocus}>
      {claims.map(({ claim, standing }) => (
        <li key={claim.id} className={classes.entry}>
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
              <StandingWord standing={standing.standing} />
              <StanceCounts statements={standing.statements} />
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function moveFocus(event: KeyboardEvent<HTMLUListElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || event.altKey) return;
  const items = [...event.currentTarget.querySelectorAll('button')];
  items[items.indexOf(document.activeElement as HTMLButtonElement) + step]?.focus();
  event.preventDefault();
}
