import { useApp } from '@renderer/app/appContext';
import type { SaveState } from '@renderer/store/journalWriter';
import { useUnsavedTyping } from '@renderer/ui/editor';
import { useStore } from 'zustand';
import classes from './StatusBar.module.css';

/** Whether everything, the last letter typed included, is in both copies: the working store and the journal. */
export function SaveStatus() {
  const { session } = useApp();
  const isTyping = useUnsavedTyping((state) => state.isUnsaved);
  const written = useStore(session.state, (state) => state.save);
  const save: SaveState = isTyping && written.kind === 'saved' ? { kind: 'saving' } : written;
  return (
    <>
      <span role="status" aria-label="Save state" className={classes.save} data-kind={save.kind}>
        {inWords(save)}
      </span>
      {save.kind === 'saved' && save.at && (
        <time className={classes.time} dateTime={save.at.toISOString()}>
          {save.at.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })}
        </time>
      )}
    </>
  );
}

function inWords(save: SaveState): string {
  if (save.kind === 'saving') return 'Saving';
  return save.kind === 'saved' ? 'Saved' : `Not saved: ${save.error.message}`;
}
