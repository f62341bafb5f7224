import type { Command } from '@renderer/app/commands/command';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useComparison } from './comparison/comparison';
import { stepDifference } from './comparison/goToDifference';

const hasDifferences = () => (useComparison.getState().comparison?.differences.length ?? 0) > 0;

export const commands: readonly Command[] = [
  {
    id: 'versions.next-difference',
    label: 'Next difference',
    section: 'Source',
    keywords: ['version', 'compare', 'change'],
    keys: ['F8'],
    whileTyping: true,
    icon: IconArrowDown,
    available: hasDifferences,
    perform: () => stepDifference(1),
  },
  {
    id: 'versions.previous-difference',
    label: 'Previous difference',
    section: 'Source',
    keywords: ['version', 'compare', 'change'],
    keys: ['shift+F8'],
    whileTyping: true,
    icon: IconArrowUp,
    available: hasDifferences,
    perform: () => stepDifference(-1),
  },
];
