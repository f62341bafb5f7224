import type { Id } from '@core/model';
import { Button } from '@mantine/core';
import classes from './RestoreList.module.css';

export interface BinnedThing {
  readonly id: Id;
  readonly name: string;
  readonly deletedAt: string;
}

interface RestoreListProps {
  readonly label: string;
  readonly things: readonly BinnedThing[];
  readonly onRestore: (thing: BinnedThing) => void;
}

/** What is in the bin, each with a button that brings it back. */
export function RestoreList({ label, things, onRestore }: RestoreListProps) {
  return (
    <ul className={classes.list} aria-label={label}>
      {things.map((thing) => (
        <li key={thing.id} className={classes.item}>
          <span className={classes.name} dir="auto" title={thing.name}>
            {thing.name}
          </span>
          <time className={classes.when} dateTime={thing.deletedAt} title={`${thing.deletedAt} (UTC)`}>
            {new Date(thing.deletedAt).toLocaleDateString('en-GB', {
              day: 'numeric',
              month: 'short',
              year: 'numeric',
            })}
          </time>
          <Button
            size="compact-xs"
            variant="subtle"
            aria-label={`Restore ${thing.name}`}
            onClick={() => onRestore(thing)}
          >
            Restore
          </Button>
        </li>
      ))}
    </ul>
  );
}
