import type { View } from '@renderer/app/view';
import { IconSettings } from '@tabler/icons-react';
import { lazy } from 'react';

export const settingsView: View = {
  name: 'settings',
  label: 'Settings',
  icon: IconSettings,
  Left: null,
  Right: lazy(() => import('./SettingsPane')),
};
