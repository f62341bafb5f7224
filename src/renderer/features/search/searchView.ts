import type { View } from '@renderer/app/view';
import { AnnotationsPane } from '@renderer/features/annotate';
import { IconSearch } from '@tabler/icons-react';
import { lazy } from 'react';

export const searchView: View = {
  name: 'search',
  label: 'Search',
  icon: IconSearch,
  Left: lazy(() => import('./SearchPane')),
  Right: AnnotationsPane,
};
