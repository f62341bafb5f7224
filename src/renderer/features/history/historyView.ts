import type { View } from '@renderer/app/view';
import { IconHistory } from '@tabler/icons-react';
import { lazy } from 'react';

export const historyView: View = {
  name: 'history',
  label: 'History',
  icon: IconHistory,
  Left: lazy(() => import('./HistoryPane')),
  Right: lazy(() => import('./ChangePane')),
};
