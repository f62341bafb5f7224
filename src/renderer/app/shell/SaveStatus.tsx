import { useApp } from '@renderer/app/appContext';
import type { SaveState } from '@renderer/store/journalWriter';
import { useStore } from 'zustand';
import classes from './StatusBar.module.css';

/** Whether the last change is in both copies, the working store and the journal. */
export function SaveStatus() {
  const { session } = useApp();
  const save = useStore(session.state, (state) => state.save);
  return (
    <span role="status" aria-label="Save state" className={classes.save} data-kind={save.kind}>
      {inWords(save)}
    </span>
  );
}

function inWords(save: SaveState): string {
  if (save.kind === 'saving') return 'Saving';
  return save.kind === 'saved' ? 'Saved' : `Not saved: ${save.error.message}`;
}
