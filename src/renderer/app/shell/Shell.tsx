import { useCommandKeys } from '@renderer/app/commands/useCommandKeys';
import { useOverlay } from '@renderer/app/overlays';
import { AddToBoardDialog, useAddRequest } from '@renderer/features/alternatives';
import { weighWhenIdle } from '@renderer/features/claims';
import { DropTarget, ImportReportDialog } from '@renderer/features/library';
import { ExportDialog, TemplateDialogs } from '@renderer/features/report';
import { lazy, Suspense, useEffect } from 'react';
import { CommandPalette } from './CommandPalette';
import { FrozenBar } from './FrozenBar';
import { NavigationRail } from './NavigationRail';
import { Panes } from './Panes';
import classes from './Shell.module.css';
import { StatusBar } from './StatusBar';
import { TopBar } from './TopBar';

const ShortcutSheet = lazy(() => import('./ShortcutSheet'));
const PassphraseDialog = lazy(() => import('./PassphraseDialog'));
const CasesDialog = lazy(() => import('./CasesDialog'));
const RestoreDialog = lazy(() => import('./RestoreDialog'));
const NewCaseDialog = lazy(() => import('./NewCaseDialog'));

/** The whole window with a case open. */
export function Shell() {
  useCommandKeys();
  useEffect(weighWhenIdle, []);
  const overlay = useOverlay((state) => state.open);
  const isAddingToBoard = useAddRequest((state) => state.request !== null);
  return (
    <div className={classes.window}>
      <TopBar />
      <FrozenBar />
      <main className={classes.middle}>
        <NavigationRail />
        <Panes />
      </main>
      <StatusBar />
      <DropTarget />
      <ExportDialog />
      <TemplateDialogs />
      <ImportReportDialog />
      {/* Not loaded when first used: what is typed right after its keys must not be lost. */}
      {overlay === 'commands' && <CommandPalette />}
      <Suspense fallback={null}>
        {overlay === 'shortcuts' && <ShortcutSheet />}
        {overlay === 'cases' && <CasesDialog />}
        {overlay === 'restore' && <RestoreDialog />}
        {overlay === 'new-case' && <NewCaseDialog />}
        {overlay === 'passphrase' && <PassphraseDialog />}
        {isAddingToBoard && <AddToBoardDialog />}
      </Suspense>
    </div>
  );
}
