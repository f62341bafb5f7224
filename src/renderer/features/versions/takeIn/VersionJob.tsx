import { Button, CloseButton, Progress } from '@mantine/core';
import classes from './VersionJob.module.css';
import { setVersionJob, useVersionJob } from './versionJob';

/** How far taking in a newer version is, or why it was not taken in. */
export function VersionJob() {
  const { state, cancel } = useVersionJob();
  if (state.kind === 'idle' || state.kind === 'taken') return null;
  return (
    <section className={classes.box} aria-label="Newer version">
      {state.kind === 'refused' ? (
        <div className={classes.head}>
          <span
            role={state.isProblem ? 'alert' : 'status'}
            className={state.isProblem ? classes.problem : undefined}
          >
            {state.message}
          </span>
          <CloseButton
            size="sm"
            aria-label="Close the message"
            onClick={() => setVersionJob({ kind: 'idle' })}
          />
        </div>
      ) : (
        <>
          <div className={classes.head}>
            <span role="status">
              {state.kind === 'reading' ? `Reading ${state.fileName}` : 'Looking for the highlights'}
            </span>
            <Button variant="subtle" size="compact-xs" onClick={cancel}>
              Cancel
            </Button>
          </div>
          <Progress
            className={classes.bar}
            size="xs"
            value={state.kind === 'reading' || state.all === 0 ? 0 : (state.done / state.all) * 100}
            aria-label="Highlights looked for"
          />
        </>
      )}
    </section>
  );
}
