import { Button } from '@mantine/core';
import { useApp } from '@renderer/app/appContext';
import { copyUnsavedText, saveOpenEditors, useUnsavedTyping } from '@renderer/ui/editor';
import { notify } from '@renderer/ui/notify';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import classes from './FrozenBar.module.css';

/** Said across the window while nothing can be kept: why, what is safe, and the ways on. */
export function FrozenBar() {
  const { session } = useApp();
  const frozen = useStore(session.state, (state) => state.frozen);
  const isTyping = useUnsavedTyping((state) => state.isUnsaved);
  const [isTrying, setTrying] = useState(false);
  useEffect(() => {
    // What was typed meanwhile is kept as soon as there is room.
    if (!frozen) void saveOpenEditors();
  }, [frozen]);
  if (!frozen) return null;

  async function tryAgain(): Promise<void> {
    setTrying(true);
    await session.settled();
    setTrying(false);
  }

  async function copy(): Promise<void> {
    const copied = await copyUnsavedText();
    if (copied) notify.done('The unsaved text was copied. Paste it somewhere safe.');
    else notify.problem('The text could not be copied. Select it and press Ctrl+C.');
  }

  return (
    <section className={classes.bar} role="alert" aria-label="Editing is paused">
      <span>
        <strong>Editing is paused.</strong> {frozen.message} Everything saved so far is safe
        {isTyping ? ', and what you typed stays on the screen.' : '.'}
      </span>
      <span className={classes.actions}>
        {isTyping && (
          <Button size="xs" variant="default" onClick={() => void copy()}>
            Copy unsaved text
          </Button>
        )}
        <Button size="xs" variant="default" loading={isTrying} onClick={() => void tryAgain()}>
          Try again
        </Button>
      </span>
    </section>
  );
}
