import { ActionIcon, Button, Kbd, Tooltip, UnstyledButton } from '@mantine/core';
import { useApp } from '@renderer/app/appContext';
import { keysInWords } from '@renderer/app/commands/keys';
import { runCommand } from '@renderer/app/commands/registry';
import { showOverlay } from '@renderer/app/overlays';
import { useRow } from '@renderer/store/rows';
import { IconArrowBackUp, IconArrowForwardUp, IconChevronDown, IconSearch } from '@tabler/icons-react';
import { useStore } from 'zustand';
import classes from './TopBar.module.css';

/** The bar at the head: which case this is, one way to everything, undo and redo, handing over. */
export function TopBar() {
  const { session } = useApp();
  const caseRow = useRow('cases', session.caseId);
  const undoLabel = useStore(session.state, (state) => state.undoLabel);
  const redoLabel = useStore(session.state, (state) => state.redoLabel);
  return (
    <header className={classes.bar}>
      <div className={classes.start}>
        <span className={classes.name}>Assay</span>
        <UnstyledButton className={classes.case} onClick={() => showOverlay('cases')} aria-label="Cases">
          <span className={classes.title} dir="auto">
            {caseRow?.title ?? ''}
          </span>
          <IconChevronDown size={14} aria-hidden />
        </UnstyledButton>
      </div>
      <UnstyledButton className={classes.everything} onClick={() => showOverlay('commands')}>
        <IconSearch size={15} aria-hidden />
        <span className={classes.hint}>Search or do anything</span>
        <Kbd size="xs">{keysInWords('mod+K')}</Kbd>
      </UnstyledButton>
      <div className={classes.end}>
        <Tooltip label={undoLabel ? `Undo: ${undoLabel}` : 'Nothing to undo'}>
          <ActionIcon
            aria-label="Undo"
            data-disabled={undoLabel === null || undefined}
            aria-disabled={undoLabel === null}
            onClick={() => runCommand('window.undo')}
          >
            <IconArrowBackUp size={18} />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={redoLabel ? `Redo: ${redoLabel}` : 'Nothing to redo'}>
          <ActionIcon
            aria-label="Redo"
            data-disabled={redoLabel === null || undefined}
            aria-disabled={redoLabel === null}
            onClick={() => runCommand('window.redo')}
          >
            <IconArrowForwardUp size={18} />
          </ActionIcon>
        </Tooltip>
        <Button onClick={() => runCommand('report.export')}>Export</Button>
      </div>
    </header>
  );
}
