import type { Voice } from '@core/assess';
import type { CaseState } from '@core/model';
import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { VerdictForm } from './VerdictForm';
import classes from './Voices.module.css';
import { verdictBetween } from './verdictBetween';

interface HoldDependentProps {
  /** At least two. */
  readonly voices: readonly Voice[];
  readonly state: CaseState;
}

/** Two voices that Assay counts as two, held to be one by the analyst. */
export function HoldDependent({ voices, state }: HoldDependentProps) {
  const [open, setOpen] = useState(false);
  const [left, setLeft] = useState(0);
  const [right, setRight] = useState(1);
  const names = voices.map(({ name }, index) => ({ value: String(index), label: name }));
  const [one, other] = [voices[left], voices[right]];
  if (!open)
    return (
      <Button variant="subtle" size="compact-xs" onClick={() => setOpen(true)}>
        Hold them dependent…
      </Button>
    );
  return (
    <VerdictForm
      verdict="dependent"
      about={one && other && one !== other ? verdictBetween(state, one, other) : null}
      onClose={() => setOpen(false)}
    >
      <div className={classes.pair}>
        <NativeSelect
          label="This one"
          size="xs"
          autoFocus
          data={names}
          value={String(left)}
          onChange={(event) => setLeft(Number(event.currentTarget.value))}
        />
        <NativeSelect
          label="and this one"
          size="xs"
          data={names}
          value={String(right)}
          onChange={(event) => setRight(Number(event.currentTarget.value))}
        />
      </div>
    </VerdictForm>
  );
}
