import { ActionIcon, Button, CloseButton, Progress } from '@mantine/core';
import { IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import { Fragment, useEffect, useMemo, useRef } from 'react';
import classes from './ImportProgress.module.css';
import { ImportSection } from './ImportSection';
import { InterruptedImport } from './InterruptedImport';
import { runningImport } from './importFiles';
import { currentImport, type FileInReading, type ImportProgressState, useImportJob } from './importJob';
import { counted, importSummary } from './importSummary';
import { keptInWords } from './KeptFiles';
import { reportLines } from './reportLines';
import { spokenProgress } from './spokenProgress';

/** What an import is doing, and afterwards what became of its files, at the foot of the list of sources. */
export function ImportProgress() {
  const run = useImportJob(currentImport);
  const unfinished = useImportJob((state) => state.unfinished);
  if (run) return <ImportPanel run={run} />;
  return unfinished.length > 0 ? <InterruptedImport files={unfinished} /> : null;
}

function ImportPanel({ run }: { readonly run: ImportProgressState }) {
  const { outcomes, phase } = run;
  const lines = useMemo(() => reportLines(outcomes), [outcomes]);
  const isDone = phase === 'done';
  const close = useRef<HTMLButtonElement>(null);
  const hadFocus = useRef(false);
  useEffect(() => {
    // The buttons of the run went with the focus on them.
    if (isDone && hadFocus.current && document.activeElement === document.body) close.current?.focus();
  }, [isDone]);
  return (
    <section
      className={classes.box}
      aria-label="Import"
      onFocus={() => {
        hadFocus.current = true;
      }}
      onBlur={({ relatedTarget, currentTarget }) => {
        // An element that is taken out loses the focus to nothing: it was here.
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) hadFocus.current = false;
      }}
    >
      <div className={classes.head}>
        <span role="status" className={isDone ? classes.summary : classes.unseen}>
          {isDone ? importSummary(run) : spokenProgress(run)}
        </span>
        {!isDone && (
          <span className={classes.summary}>
            {phase === 'paused' ? 'Paused: ' : ''}
            {counted(run.through)} of {counted(run.files)} files
          </span>
        )}
        {isDone ? (
          <CloseButton
            ref={close}
            size="sm"
            aria-label="Close import report"
            onClick={() => useImportJob.setState({ isShown: false })}
          />
        ) : (
          <RunButtons phase={phase} />
        )}
      </div>
      {!isDone && (
        <>
          <Progress
            size="xs"
            value={(run.through / Math.max(1, run.files)) * 100}
            aria-label="Files taken in"
            transitionDuration={120}
          />
          <Reading files={run.reading} />
          {phase === 'paused' && <Afterwards />}
        </>
      )}
      <div className={classes.sections}>
        <ImportSection label="Could not be read" lines={lines.failed} startsOpen />
        <ImportSection label="Work from elsewhere" lines={lines.exchanges} startsOpen />
        <ImportSection label="Here already" lines={lines.known} startsOpen={lines.known.length <= 3} />
        <ImportSection label="Worth knowing" lines={lines.remarks} startsOpen={lines.remarks.length <= 3} />
      </div>
      {isDone && (
        <Button
          className={classes.report}
          variant="subtle"
          size="compact-xs"
          onClick={() => useImportJob.setState({ isReportOpen: true })}
        >
          Full report…
        </Button>
      )}
    </section>
  );
}

function RunButtons({ phase }: { readonly phase: ImportProgressState['phase'] }) {
  return (
    <span className={classes.buttons}>
      {phase === 'paused' ? (
        <ActionIcon
          variant="subtle"
          size="sm"
          aria-label="Continue import"
          title="Continue"
          onClick={() => runningImport()?.resume()}
        >
          <IconPlayerPlay size={14} aria-hidden />
        </ActionIcon>
      ) : (
        <ActionIcon
          variant="subtle"
          size="sm"
          aria-label="Pause import"
          title="Pause"
          onClick={() => runningImport()?.pause()}
        >
          <IconPlayerPause size={14} aria-hidden />
        </ActionIcon>
      )}
      <Button variant="subtle" size="compact-xs" onClick={() => runningImport()?.cancel()}>
        Cancel
      </Button>
    </span>
  );
}

/** What becomes of a paused import if Assay is closed. */
function Afterwards() {
  const notKept = useImportJob((state) => state.notKept);
  if (notKept === null) return null;
  return (
    <p className={classes.advice}>
      {notKept === 0
        ? 'Assay may be closed: next time it can go on with these files.'
        : `If Assay is closed now, ${counted(notKept)} ${notKept === 1 ? 'file has' : 'files have'} to be chosen again: it keeps up to ${keptInWords} of what is not taken in yet.`}
    </p>
  );
}

/** The files that are being read, each with how far it is. */
function Reading({ files }: { readonly files: readonly FileInReading[] }) {
  return (
    <p className={classes.reading}>
      {files.length === 0 && '\u00a0'}
      {files.map((file, place) => (
        <Fragment key={file.number}>
          {place > 0 && ', '}
          <bdi>{file.name}</bdi>
          {stepInWords(file)}
        </Fragment>
      ))}
    </p>
  );
}

function stepInWords({ step }: FileInReading): string {
  if (!step) return '';
  return ` (${counted(step.done)}${step.all === null ? '' : ` of ${counted(step.all)}`} ${step.unit})`;
}
