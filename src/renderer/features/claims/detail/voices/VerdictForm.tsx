import type { DependenceRow } from '@core/model';
import { Button, Textarea } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { holdVerdict, type NewVerdict } from '../../actions/holdVerdict';
import classes from './Voices.module.css';

interface VerdictFormProps {
  readonly verdict: DependenceRow['verdict'];
  /** Whom it is about; null while that is not chosen. */
  readonly about: Pick<NewVerdict, 'between' | 'pair'> | null;
  readonly onClose: () => void;
  /** What is asked before the reason. */
  readonly children?: ReactNode;
}

/** Asks why two are held dependent or independent; there is no verdict without a reason. Enter keeps it, Escape closes. */
export function VerdictForm({ verdict, about, onClose, children }: VerdictFormProps) {
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);

  async function hold(): Promise<void> {
    if (!about) return setProblem('Choose whom you mean first.');
    const held = await holdVerdict({ ...about, verdict, reason });
    if (!held.ok) return setProblem(held.error.message);
    onClose();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && !event.defaultPrevented) onClose();
  }

  return (
    <form
      className={classes.form}
      aria-label={`Hold them ${verdict}`}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        void hold();
      }}
    >
      {children}
      <Textarea
        label={`Why do you hold them ${verdict}?`}
        size="xs"
        dir="auto"
        autosize
        minRows={1}
        maxLength={8000}
        autoFocus={!children}
        value={reason}
        error={problem}
        onChange={(event) => {
          setReason(event.currentTarget.value);
          setProblem(null);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          void hold();
        }}
      />
      <div className={classes.buttons}>
        <Button type="submit" size="compact-sm">
          Hold {verdict}
        </Button>
        <Button variant="subtle" size="compact-sm" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
