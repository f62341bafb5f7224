import type { ClaimRow, Id } from '@core/model';
import { Button, NativeSelect, Select, TextInput } from '@mantine/core';
import { type KeyboardEvent, useMemo, useState } from 'react';
import { linkClaims } from '../../actions/changeLink';
import classes from './Links.module.css';
import { chosenLink, linkChoices } from './linkChoices';

interface LinkFormProps {
  readonly claimId: Id;
  readonly claims: readonly ClaimRow[];
  readonly onClose: () => void;
}

/** As many claims as are offered at once; typing finds the others. */
const mostOffered = 50;

/** How this claim stands to another: kind, the other claim by typing, and why. Enter in the last field makes it, Escape closes. */
export function LinkForm({ claimId, claims, onClose }: LinkFormProps) {
  const [choice, setChoice] = useState('out updates');
  const [other, setOther] = useState<Id | null>(null);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const options = useMemo(
    () => claims.flatMap(({ id, text }) => (id === claimId ? [] : [{ value: id, label: text }])),
    [claims, claimId],
  );

  async function make(): Promise<void> {
    if (other === null) return setProblem('Choose the other claim.');
    const made = await linkClaims(chosenLink(choice, claimId, other), reason);
    if (!made.ok) return setProblem(made.error.message);
    onClose();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape' && !event.defaultPrevented) onClose();
  }

  return (
    <form
      className={classes.form}
      aria-label="New link"
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <NativeSelect
        label="This claim"
        size="xs"
        autoFocus
        data={[...linkChoices]}
        value={choice}
        onChange={(event) => setChoice(event.currentTarget.value)}
      />
      <Select
        label="Other claim"
        size="xs"
        searchable
        limit={mostOffered}
        data={options}
        value={other}
        error={problem}
        nothingFoundMessage="No claim has these words."
        onChange={(value) => {
          setOther(value);
          setProblem(null);
        }}
      />
      <TextInput
        label="Why (optional)"
        size="xs"
        dir="auto"
        maxLength={8000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div className={classes.buttons}>
        <Button type="submit" size="compact-sm">
          Link
        </Button>
        <Button variant="subtle" size="compact-sm" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
