import type { View } from '@renderer/app/view';
import { IconTag } from '@tabler/icons-react';
import { lazy } from 'react';

export const codebookView: View = {
  name: 'codebook',
  label: 'Codebook',
  icon: IconTag,
  Left: lazy(() => import('./CodebookPane')),
  Right: lazy(() => import('./TagPane')),
};
