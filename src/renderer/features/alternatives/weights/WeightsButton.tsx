import type { QuestionRow } from '@core/model';
import { Button, Popover } from '@mantine/core';
import { IconScale } from '@tabler/icons-react';
import { useState } from 'react';
import classes from './Weights.module.css';
import { WeightsForm } from './WeightsForm';

interface WeightsButtonProps {
  readonly question: QuestionRow;
  readonly isEdited: boolean;
}

/** Says which weights the board is scored with, and opens them. */
export function WeightsButton({ question, isEdited }: WeightsButtonProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={classes.line}>
      <span className={isEdited ? classes.edited : classes.published}>
        {isEdited ? 'Scored with weights of this board’s own.' : 'Scored with the published weights.'}
      </span>
      <Popover
        opened={isOpen}
        onChange={setOpen}
        trapFocus
        returnFocus
        position="top-start"
        width={440}
        shadow="md"
        floatingStrategy="fixed"
      >
        <Popover.Target>
          <Button
            variant="subtle"
            size="compact-xs"
            leftSection={<IconScale size={14} aria-hidden />}
            onClick={() => setOpen((open) => !open)}
          >
            Weights
          </Button>
        </Popover.Target>
        <Popover.Dropdown aria-label="Weights" className={classes.dropdown}>
          <WeightsForm question={question} isEdited={isEdited} />
        </Popover.Dropdown>
      </Popover>
    </div>
  );
}
