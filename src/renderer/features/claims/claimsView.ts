import type { View } from '@renderer/app/view';
import { IconMessage } from '@tabler/icons-react';
import { lazy } from 'react';

export const claimsView: View = {
  name: 'claims',
  label: 'Claims',
  icon: IconMessage,
  Left: lazy(() => import('./TabbedLists')),
  Right: lazy(() => import('./TabbedDetail')),
};
