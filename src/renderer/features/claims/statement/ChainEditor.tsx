import { Button, Kbd } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { Ref } from 'react';
import type { StatementData } from '../data/useStatements';
import { ChainStep } from './ChainStep';
import { HedgeSuggestions } from './HedgeSuggestions';
import classes from './StatementForm.module.css';
import { type StatementDraft, withNextStep, withoutStep, withStep } from './statementDraft';

interface ChainEditorProps {
  readonly draft: StatementDraft;
  readonly data: StatementData;
  /** The passage with the rest of its sentences. */
  readonly words: string;
  /** The field of the last speaker. */
  readonly lastRef: Ref<HTMLInputElement>;
  /** Called once a speaker is chosen from the list. */
  readonly onSettled: () => void;
  /** Goes on to naming whom the last one has it from. */
  readonly onNext: () => void;
  readonly onChange: (change: (draft: StatementDraft) => StatementDraft) => void;
}

/** Who has it from whom: a step per origin, the outlet first. */
export function ChainEditor(props: ChainEditorProps) {
  const { draft, data, words, lastRef, onSettled, onNext, onChange } = props;
  const last = draft.steps.findLast(({ origin }) => origin !== null);
  const isFull = draft.steps.length > 0 && draft.steps.at(-1)?.origin !== null;
  return (
    <div className={classes.steps}>
      {draft.steps.map((step, index) => (
        <ChainStep
          key={step.key}
          step={step}
          index={index}
          isOnly={draft.steps.length === 1}
          data={data}
          nameRef={index === draft.steps.length - 1 ? lastRef : undefined}
          onSettled={onSettled}
          onNext={index === draft.steps.length - 1 ? onNext : undefined}
          onChange={(patch) => onChange((current) => withStep(current, step.key, patch))}
          onRemove={() => onChange((current) => withoutStep(current, step.key))}
        />
      ))}
      {last && (
        <HedgeSuggestions
          words={words}
          hedge={last.hedge}
          onTake={(hedge) => onChange((current) => withStep(current, last.key, { hedge }))}
        />
      )}
      <Button
        variant="subtle"
        size="compact-xs"
        className={classes.addStep}
        disabled={!isFull}
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={() => onChange(withNextStep)}
      >
        Who has it from…
        <Kbd className={classes.key} aria-hidden>
          +
        </Kbd>
      </Button>
    </div>
  );
}
