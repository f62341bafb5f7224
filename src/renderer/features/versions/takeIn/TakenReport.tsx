import { locatedStates } from '@core/anchor/located';
import type { Id } from '@core/model';
import { Button, CloseButton } from '@mantine/core';
import { stateWords } from '../review/stateWords';
import { showReview } from '../versionsView';
import classes from './VersionJob.module.css';
import { setVersionJob, useVersionJob } from './versionJob';

interface TakenReportProps {
  readonly sourceId: Id;
  /** Highlights left to decide on now. */
  readonly open: number;
}

/** What became of the highlights when the newest version was taken in, until it is closed. */
export function TakenReport({ sourceId, open }: TakenReportProps) {
  const { state } = useVersionJob();
  if (state.kind !== 'taken' || state.sourceId !== sourceId) return null;
  const { counts } = state;
  const all = locatedStates.reduce((sum, name) => sum + counts[name], 0);
  return (
    <section className={classes.report} aria-label="Newer version taken in">
      <div className={classes.head}>
        <span role="status">
          {all === 0
            ? 'Taken in. There were no highlights to find.'
            : 'Taken in. What became of the highlights:'}
        </span>
        <CloseButton
          size="sm"
          aria-label="Close the report"
          onClick={() => setVersionJob({ kind: 'idle' })}
        />
      </div>
      {all > 0 && (
        <ul className={classes.counts} aria-label="What became of the highlights">
          {locatedStates.map((name) => (
            <li key={name}>
              <b>{counts[name].toLocaleString('en')}</b> {stateWords[name].words.toLowerCase()}
            </li>
          ))}
        </ul>
      )}
      {open > 0 && (
        <Button variant="default" size="compact-sm" onClick={showReview}>
          Decide on {open.toLocaleString('en')}
        </Button>
      )}
    </section>
  );
}
