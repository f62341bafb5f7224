import type { HypothesisRow } from '@core/model';
import { Button, Group } from '@mantine/core';
import { DraftInput } from '@renderer/ui/DraftInput';
import { RowNote } from '@renderer/ui/editor';
import { tellOutcome } from '@renderer/ui/tellOutcome';
import { IconArrowLeft, IconArrowRight, IconTrash } from '@tabler/icons-react';
import { binHypothesis, moveHypothesis, rewordHypothesis } from '../actions/changeHypothesis';
import classes from './Matrix.module.css';

/** What can be done with a hypothesis: its words, its note, its place, the bin. */
export function HypothesisForm({
  row,
  onDone,
}: {
  readonly row: HypothesisRow;
  readonly onDone: () => void;
}) {
  const move = async (by: number) => tellOutcome(await moveHypothesis(row.questionId, row.id, by));
  return (
    <div className={classes.form}>
      <DraftInput
        label="Hypothesis"
        value={row.text}
        multiline
        onSettle={async (text) => {
          const reworded = await rewordHypothesis(row.id, text);
          return reworded.ok ? null : reworded.error.message;
        }}
      />
      <div>
        <span className={classes.fieldLabel}>Note</span>
        <RowNote
          table="hypotheses"
          id={row.id}
          label="Hypothesis note"
          change="Write a note on a hypothesis"
        />
      </div>
      <Group gap={6}>
        <Button
          variant="default"
          leftSection={<IconArrowLeft size={14} aria-hidden />}
          onClick={() => move(-1)}
        >
          Left
        </Button>
        <Button
          variant="default"
          leftSection={<IconArrowRight size={14} aria-hidden />}
          onClick={() => move(1)}
        >
          Right
        </Button>
        <Button
          variant="subtle"
          color="red"
          leftSection={<IconTrash size={14} aria-hidden />}
          onClick={async () => {
            onDone();
            const binned = await binHypothesis(row.id, row.text);
            tellOutcome(binned, 'The hypothesis is in the bin with its ratings. Undo brings it back.');
          }}
        >
          Move to bin
        </Button>
      </Group>
    </div>
  );
}
