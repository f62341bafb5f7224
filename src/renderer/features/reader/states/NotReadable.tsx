import type { Failure, SourceRow } from '@core/model';
import { Button } from '@mantine/core';
import { runCommand } from '@renderer/app/commands/registry';
import classes from './states.module.css';

interface NotReadableProps {
  readonly source: SourceRow;
  readonly error: Failure;
}

/** The text could not be loaded: what, why, what now. */
export function NotReadable({ source, error }: NotReadableProps) {
  return (
    <div className={classes.state} role="alert">
      <h1 className={classes.heading} dir="auto">
        {source.title}
      </h1>
      <p className={classes.sentence}>{error.message}</p>
      <p className={classes.quiet}>What you wrote about this source is kept.</p>
      <Button variant="default" onClick={() => runCommand('library.import')}>
        Import sources
      </Button>
    </div>
  );
}
