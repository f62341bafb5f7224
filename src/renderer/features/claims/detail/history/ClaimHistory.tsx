import type { ClaimHistoryEntry, Weighing } from '@core/assess';
import type { Id } from '@core/model';
import { formatDate } from '@core/report/formatDate';
import { useClaimsState } from '../../claimsState';
import classes from './ClaimHistory.module.css';
import { useClaimHistory } from './useClaimHistory';

interface ClaimHistoryProps {
  readonly claimId: Id;
  readonly weighing: Weighing;
}

/** What was believed of a claim, when, on what and why it changed; replayed only while it is open. */
export function ClaimHistory(props: ClaimHistoryProps) {
  const open = useClaimsState(({ historyOpen }) => historyOpen);
  return (
    <details
      open={open}
      onToggle={(event) => useClaimsState.setState({ historyOpen: event.currentTarget.open })}
    >
      <summary className={classes.summary}>How it came to stand so</summary>
      {open && <Entries {...props} />}
    </details>
  );
}

function Entries({ claimId, weighing }: ClaimHistoryProps) {
  const history = useClaimHistory(claimId, weighing);
  if (history === undefined) return <p className={classes.quiet}>Reading the journal…</p>;
  if (history === 'failed')
    return (
      <p className={classes.quiet}>The journal could not be read for this. Restart Assay and try again.</p>
    );
  const { entries, count } = history;
  return (
    <>
      <ol className={classes.list} aria-label="History of the claim">
        {entries.map((entry) => (
          <Entry key={entry.sequence} entry={entry} />
        ))}
      </ol>
      {count > entries.length && (
        <p className={classes.quiet}>{count - entries.length} earlier ones are not shown.</p>
      )}
    </>
  );
}

function Entry({
  entry: { at, by, label, before, after, reason, grades },
}: {
  readonly entry: ClaimHistoryEntry;
}) {
  return (
    <li className={classes.entry}>
      <div className={classes.quiet}>
        <time dateTime={at}>{formatDate(at)}</time>, <bdi>{by}</bdi>
      </div>
      <div>
        {before !== after && <strong>{[before, after ?? 'taken away'].filter(Boolean).join(' → ')}: </strong>}
        <bdi>{label}</bdi>
      </div>
      {grades.map((grade) => (
        <div key={grade} className={classes.quiet} dir="auto">
          Graded {grade}
        </div>
      ))}
      {before !== after && reason !== '' && (
        <div className={classes.quiet} dir="auto">
          {reason}
        </div>
      )}
    </li>
  );
}
