import { app, changeSettings } from '@renderer/app/appContext';
import { showOverlay } from '@renderer/app/overlays';
import { goBack, goForward, showViewOrItsOtherSide, useWorkspace } from '@renderer/app/workspace';
import { saveOpenEditors } from '@renderer/ui/editor';
import { notify } from '@renderer/ui/notify';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconArrowLeft,
  IconArrowRight,
  IconCommand,
  IconFolderOpen,
  IconFolderPlus,
  IconKeyboard,
  IconLayoutSidebar,
  IconLayoutSidebarRight,
  IconMoon,
  IconRestore,
} from '@tabler/icons-react';
import type { Command } from './command';

const views: readonly Command[] = (
  [
    ['sources', 'Sources'],
    ['codebook', 'Codebook'],
    ['claims', 'Claims'],
    ['compare', 'Compare'],
    ['report', 'Report'],
    ['search', 'Search'],
    ['history', 'History'],
    ['settings', 'Settings'],
  ] as const
).map(([name, label], place) => ({
  id: `window.show-${name}`,
  label: `Go to ${label}`,
  section: 'Go to',
  keys: [`alt+${place + 1}`],
  whileTyping: true,
  perform: () => showViewOrItsOtherSide(name),
}));

async function turn(step: 'undo' | 'redo'): Promise<void> {
  await saveOpenEditors();
  const result = await app().session[step]();
  if (!result.ok) notify.problem(result.error.message);
}

/** Commands of the window itself; features bring the rest. */
export const windowCommands: readonly Command[] = [
  {
    id: 'window.commands',
    label: 'Search or do anything',
    section: 'Window',
    keys: ['mod+K'],
    whileTyping: true,
    icon: IconCommand,
    perform: () => showOverlay('commands'),
  },
  {
    id: 'window.shortcuts',
    label: 'Show all keys',
    section: 'Window',
    keywords: ['help', 'keyboard', 'shortcuts'],
    keys: ['?'],
    icon: IconKeyboard,
    perform: () => showOverlay('shortcuts'),
  },
  {
    id: 'window.undo',
    label: 'Undo',
    section: 'Case',
    keys: ['mod+Z'],
    icon: IconArrowBackUp,
    available: () => app().session.state.getState().undoLabel !== null,
    perform: () => turn('undo'),
  },
  {
    id: 'window.redo',
    label: 'Redo',
    section: 'Case',
    keys: ['mod+shift+Z', 'mod+Y'],
    icon: IconArrowForwardUp,
    available: () => app().session.state.getState().redoLabel !== null,
    perform: () => turn('redo'),
  },
  {
    id: 'window.back',
    label: 'Back',
    section: 'Go to',
    keys: ['alt+ArrowLeft'],
    icon: IconArrowLeft,
    available: () => useWorkspace.getState().back.length > 0,
    perform: goBack,
  },
  {
    id: 'window.forward',
    label: 'Forward',
    section: 'Go to',
    keys: ['alt+ArrowRight'],
    icon: IconArrowRight,
    available: () => useWorkspace.getState().forward.length > 0,
    perform: goForward,
  },
  {
    id: 'window.left-pane',
    label: 'Show or hide the left pane',
    section: 'Window',
    keys: ['mod+alt+L'],
    icon: IconLayoutSidebar,
    perform: () => {
      useWorkspace.setState(({ leftOpen }) => ({ leftOpen: !leftOpen }));
    },
  },
  {
    id: 'window.right-pane',
    label: 'Show or hide the right pane',
    section: 'Window',
    keys: ['mod+alt+R'],
    icon: IconLayoutSidebarRight,
    perform: () => {
      useWorkspace.setState(({ rightOpen }) => ({ rightOpen: !rightOpen }));
    },
  },
  {
    id: 'window.theme',
    label: 'Switch between light and dark',
    section: 'Window',
    keywords: ['theme', 'night', 'contrast'],
    icon: IconMoon,
    perform: () => {
      const isDark = document.documentElement.dataset.mantineColorScheme === 'dark';
      return changeSettings({ theme: isDark ? 'light' : 'dark' });
    },
  },
  {
    id: 'case.open',
    label: 'Open another case',
    section: 'Case',
    keywords: ['switch', 'recent'],
    keys: ['mod+O'],
    icon: IconFolderOpen,
    perform: () => showOverlay('cases'),
  },
  {
    id: 'case.restore',
    label: 'Restore an earlier state',
    section: 'Case',
    keywords: ['snapshot', 'backup', 'go back'],
    icon: IconRestore,
    perform: () => showOverlay('restore'),
  },
  {
    id: 'case.new',
    label: 'New case',
    section: 'Case',
    icon: IconFolderPlus,
    perform: () => showOverlay('new-case'),
  },
  ...views,
];
