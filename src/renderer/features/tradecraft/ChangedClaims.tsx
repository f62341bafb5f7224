import type { Id } from '@core/model';
import { type ChangedClaim, changeInWords } from '@core/tradecraft';
import { Button } from '@mantine/core';
import { showClaim } from '@renderer/app/workspace';
import { tellOutcome } from '@renderer/ui/tellOutcome';
import { useState } from 'react';
import { seeChanges } from './actions/seeChanges';
import classes from './ChangedClaims.module.css';
import { useReportFindings } from './worker/findings';

interface ChangedClaimsProps {
  readonly reportId: Id;
  readonly onShow: (place: ChangedClaim['place']) => void;
}

/** What has changed in the claims a report rests on since it was written: one quiet line, and more on demand. */
export function ChangedClaims({ reportId, onShow }: ChangedClaimsProps) {
  const changes = useReportFindings(reportId)?.changedClaims ?? [];
  const [open, setOpen] = useState(false);
  if (changes.length === 0) return null;
  return (
    <section className={classes.bar} aria-label="Changed claims">
      <div className={classes.head}>
        <span className={classes.words}>
          {changes.length === 1 ? '1 claim has' : `${changes.length} claims have`} changed since you wrote of{' '}
          {changes.length === 1 ? 'it' : 'them'}
          {!open && ': '}
          {!open && <bdi>{changes.map(({ before, now }) => now?.text ?? before.text).join(' · ')}</bdi>}
        </span>
        <Button size="compact-xs" variant="subtle" aria-expanded={open} onClick={() => setOpen(!open)}>
          What changed
        </Button>
        <Button
          size="compact-xs"
          variant="subtle"
          onClick={async () => tellOutcome(await seeChanges(reportId, changes))}
        >
          {changes.length === 1 ? 'Seen' : 'All seen'}
        </Button>
      </div>
      {open && (
        <ul className={classes.list} aria-label="Claims that changed">
          {changes.map((change) => (
            <li key={change.claimId}>
              <button
                type="button"
                className={classes.claim}
                title="Show the claim"
                dir="auto"
                onClick={() => showClaim(change.claimId)}
              >
                {change.now?.text ?? change.before.text}
              </button>
              <p dir="auto">{changeInWords(change)}</p>
              <Button size="compact-xs" variant="default" onClick={() => onShow(change.place)}>
                Show the place
              </Button>{' '}
              <Button
                size="compact-xs"
                variant="subtle"
                onClick={async () => tellOutcome(await seeChanges(reportId, [change]))}
              >
                Seen
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
