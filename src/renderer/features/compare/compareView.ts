import type { View } from '@renderer/app/view';
import { IconLayoutGrid } from '@tabler/icons-react';
import { lazy } from 'react';

/** The picture takes most of the window, and the source stays beside it: what is chosen shows its words there. */
export const compareView: View = {
  name: 'compare',
  label: 'Compare',
  icon: IconLayoutGrid,
  Left: null,
  Right: lazy(() => import('./ComparePane')),
  rightSize: 66,
};
