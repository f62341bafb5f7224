import type { View } from '@renderer/app/view';
import { IconFileText } from '@tabler/icons-react';
import { LibraryPane } from './LibraryPane';
import { SourceSide } from './SourceSide';

export const libraryView: View = {
  name: 'sources',
  label: 'Sources',
  icon: IconFileText,
  Left: LibraryPane,
  Right: SourceSide,
};
