import { ActionIcon, Kbd, Tooltip, UnstyledButton } from '@mantine/core';
import { keysInWords } from '@renderer/app/commands/keys';
import { runCommand } from '@renderer/app/commands/registry';
import { useSelection } from '@renderer/app/selection';
import { useWorkspace } from '@renderer/app/workspace';
import { IconArrowLeft, IconArrowRight, IconCopy, IconSearch } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useCurrentReader } from '../currentReader';
import { PageTools } from '../pages/tools/PageTools';
import { FirstHint } from './FirstHint';
import classes from './PaneHead.module.css';
import { RecognisedHint } from './RecognisedHint';
import { TextSize } from './TextSize';

/** The line above the source: where the reading came from, finding, copying, text size. */
export function PaneHead({ hasText }: { readonly hasText: boolean }) {
  const canGoBack = useWorkspace((state) => state.back.length > 0);
  const canGoForward = useWorkspace((state) => state.forward.length > 0);
  const hasChosen = useWorkspace((state) => state.highlightId !== null);
  const hasSelection = useSelection((state) => state.passage !== null);
  const isPaged = useCurrentReader((state) => state.reader?.reading.paged != null);
  return (
    <div className={classes.head} data-paged={isPaged || undefined}>
      <HeadButton label="Back" keys="alt+ArrowLeft" command="window.back" disabled={!canGoBack}>
        <IconArrowLeft size={16} />
      </HeadButton>
      <HeadButton label="Forward" keys="alt+ArrowRight" command="window.forward" disabled={!canGoForward}>
        <IconArrowRight size={16} />
      </HeadButton>
      {isPaged ? <span className={classes.space} /> : <FirstHint isWanted={hasText} />}
      {hasText && (
        <>
          <HeadButton
            label="Copy with citation"
            keys="mod+alt+C"
            command="reader.copy-with-citation"
            disabled={!hasSelection && !hasChosen}
          >
            <IconCopy size={16} />
          </HeadButton>
          <UnstyledButton className={classes.find} onClick={() => runCommand('reader.find')}>
            <IconSearch size={15} aria-hidden />
            Find
            <Kbd size="xs" aria-hidden className={classes.key}>
              {keysInWords('mod+F')}
            </Kbd>
          </UnstyledButton>
          {isPaged ? <PageTools /> : <TextSize />}
          <RecognisedHint />
        </>
      )}
    </div>
  );
}

interface HeadButtonProps {
  readonly label: string;
  readonly keys: string;
  readonly command: string;
  readonly disabled: boolean;
  readonly children: ReactNode;
}

function HeadButton({ label, keys, command, disabled, children }: HeadButtonProps) {
  return (
    <Tooltip label={`${label} (${keysInWords(keys)})`}>
      <ActionIcon
        aria-label={label}
        aria-disabled={disabled}
        data-disabled={disabled || undefined}
        onClick={() => runCommand(command)}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
