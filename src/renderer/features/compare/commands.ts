import type { Command } from '@renderer/app/commands/command';
import { showView } from '@renderer/app/workspace';
import { showTab } from './compareState';
import { tabs } from './tabs';

/** One for each picture. */
export const commands: readonly Command[] = tabs.map(({ name, label }) => ({
  id: `compare.${name}`,
  label: `Compare: ${label}`,
  section: 'Claims',
  keywords: ['picture', 'who says what'],
  perform: () => {
    showTab(name);
    showView('compare');
  },
}));
