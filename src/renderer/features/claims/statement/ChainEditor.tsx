import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
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
  readonly onChange: (change: (draft: StatementDraft) => StatementDraft) => void;
}

/** Who has it from whom: a step per origin, the outlet first. */
export function ChainEditor({ draft, data, words, onChange }: ChainEditorProps) {
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
      </Button>
    </div>
  );
}
