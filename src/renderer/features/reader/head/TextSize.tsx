import { ActionIcon, Tooltip, UnstyledButton } from '@mantine/core';
import { runCommand } from '@renderer/app/commands/registry';
import { useWorkspace } from '@renderer/app/workspace';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import classes from './PaneHead.module.css';

/** The size of the reading text, apart from the window's zoom. */
export function TextSize() {
  const percent = useWorkspace((state) => Math.round(state.textScale * 100));
  return (
    <span role="group" aria-label="Text size" className={classes.size}>
      <Tooltip label="Smaller text">
        <ActionIcon aria-label="Smaller text" size="sm" onClick={() => runCommand('reader.smaller')}>
          <IconMinus size={14} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label="Standard text size">
        <UnstyledButton
          className={classes.percent}
          aria-label={`Text size ${percent} %, back to 100 %`}
          onClick={() => runCommand('reader.standard-size')}
        >
          {percent} %
        </UnstyledButton>
      </Tooltip>
      <Tooltip label="Larger text">
        <ActionIcon aria-label="Larger text" size="sm" onClick={() => runCommand('reader.larger')}>
          <IconPlus size={14} />
        </ActionIcon>
      </Tooltip>
    </span>
  );
}
