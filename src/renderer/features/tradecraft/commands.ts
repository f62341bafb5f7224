import type { Command } from '@renderer/app/commands/command';
import { showView } from '@renderer/app/workspace';
import { IconChecklist } from '@tabler/icons-react';
import { useRemarkPanel } from './panel/remarkPanelState';

export const commands: readonly Command[] = [
  {
    id: 'tradecraft.check',
    label: 'Check the report’s tradecraft',
    section: 'Report',
    keywords: ['lint', 'remarks', 'standards', 'likelihood', 'confidence', 'ICD 203'],
    icon: IconChecklist,
    perform: () => {
      showView('report');
      useRemarkPanel.setState({ open: true });
    },
  },
];
