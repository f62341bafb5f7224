import type { BoardFigureRow, BoardItem } from '@core/assess';
import { type CaseState, type Weight, weights } from '@core/model';
import { Button, Group, NativeSelect } from '@mantine/core';
import { DraftInput } from '@renderer/ui/DraftInput';
import { QuoteButton } from '@renderer/ui/QuoteButton';
import { tellOutcome } from '@renderer/ui/tellOutcome';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import {
  binEvidence,
  moveEvidence,
  rewordEvidence,
  setCredibility,
  setRelevance,
} from '../actions/changeEvidence';
import classes from './Matrix.module.css';

interface ItemFormProps {
  readonly row: BoardFigureRow;
  readonly item: BoardItem;
  readonly state: CaseState;
  readonly onDone: () => void;
}

/** What can be done with an item: its words, what it counts for, its place, off the board. */
export function ItemForm({ row, item: { row: evidence }, state, onDone }: ItemFormProps) {
  const move = async (by: number) => tellOutcome(await moveEvidence(evidence.questionId, row.id, by));
  const highlights = row.highlightIds.flatMap((id) => state.highlights.get(id) ?? []);
  return (
    <div className={classes.form}>
      {highlights.length > 0 && (
        <ul className={classes.quotes} aria-label="The words it rests on">
          {highlights.map((highlight) => (
            <li key={highlight.id}>
              <QuoteButton highlight={highlight} />
            </li>
          ))}
        </ul>
      )}
      <DraftInput
        label="On this board"
        value={row.text}
        multiline
        onSettle={async (text) => {
          const reworded = await rewordEvidence(row.id, text);
          return reworded.ok ? null : reworded.error.message;
        }}
      />
      <CredibilityField row={row} byHand={evidence.credibility} />
      <NativeSelect
        size="xs"
        label="Relevance to the question"
        value={row.relevance}
        data={[...weights]}
        onChange={async (event) =>
          tellOutcome(await setRelevance(row.id, event.currentTarget.value as Weight))
        }
      />
      {row.critical && <p className={classes.hint}>{row.critical}</p>}
      <Group gap={6}>
        <Button
          variant="default"
          leftSection={<IconArrowUp size={14} aria-hidden />}
          onClick={() => move(-1)}
        >
          Up
        </Button>
        <Button
          variant="default"
          leftSection={<IconArrowDown size={14} aria-hidden />}
          onClick={() => move(1)}
        >
          Down
        </Button>
        <Button
          variant="subtle"
          color="red"
          leftSection={<IconTrash size={14} aria-hidden />}
          onClick={async () => {
            onDone();
            const binned = await binEvidence(row.id, row.text);
            tellOutcome(binned, 'The item is off the board. Undo brings it back with its ratings.');
          }}
        >
          Take off the board
        </Button>
      </Group>
    </div>
  );
}

const standingHints = {
  unknown:
    'Graded F or 6: unknown is not the middle, so it is left out. Grade the statement anew to count it.',
  gone: 'What it rests on is in the bin.',
} as const;

/** Taken from the statement's grade; asked for where there is none. */
function CredibilityField({ row, byHand }: { readonly row: BoardFigureRow; readonly byHand: Weight | null }) {
  if (row.standing === 'unknown' || row.standing === 'gone')
    return <p className={classes.hint}>{standingHints[row.standing]}</p>;
  if (row.standing === 'graded')
    return (
      <p className={classes.hint}>
        Credibility: {row.credibility}, from the grade {row.grade}.
      </p>
    );
  return (
    <NativeSelect
      size="xs"
      label="Credibility"
      description={
        row.kind === 'statement' || row.kind === 'claim'
          ? 'Not graded yet. Until its statement is graded, you may say it here.'
          : undefined
      }
      value={byHand ?? ''}
      data={[{ value: '', label: 'not said: left out' }, ...weights]}
      onChange={async (event) =>
        tellOutcome(await setCredibility(row.id, (event.currentTarget.value || null) as Weight | null))
      }
    />
  );
}
