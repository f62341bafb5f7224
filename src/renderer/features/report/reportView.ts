import type { View } from '@renderer/app/view';
import { IconReport } from '@tabler/icons-react';
import { ReportPane } from './ReportPane';

export const reportView: View = {
  name: 'report',
  label: 'Report',
  icon: IconReport,
  Left: null,
  Right: ReportPane,
  rightSize: 42,
};
