import { Button, VisuallyHidden } from '@mantine/core';
import { runCommand } from '@renderer/app/commands/registry';
import { useRows } from '@renderer/store/rows';
import classes from './states.module.css';

/** No source is open: says what will stand here and how to begin. */
export function NothingOpen() {
  const isEmpty = useRows('sources')?.length === 0;
  return (
    <div className={classes.state}>
      <VisuallyHidden component="h1">No source is open</VisuallyHidden>
      <p className={classes.sentence}>
        {isEmpty ? 'Take in' : 'Open a source from the list, or take in'} the documents you want to weigh:
        they stay on this machine, exactly as received.
      </p>
      <Button onClick={() => runCommand('library.import')}>Import sources</Button>
    </div>
  );
}
