import { changeSettings } from '@renderer/app/appContext';
import type { Command } from '@renderer/app/commands/command';
import { showView } from '@renderer/app/workspace';
import { IconDeviceDesktop, IconTrash } from '@tabler/icons-react';

export const commands: readonly Command[] = [
  {
    id: 'settings.bin',
    label: 'Show the bin',
    section: 'Case',
    keywords: ['restore', 'deleted', 'trash', 'bring back'],
    icon: IconTrash,
    perform: () => showView('settings'),
  },
  {
    id: 'settings.system-theme',
    label: 'Light or dark as the system',
    section: 'Window',
    keywords: ['theme', 'auto'],
    icon: IconDeviceDesktop,
    perform: () => changeSettings({ theme: 'auto' }),
  },
];
