import type { Command } from '@renderer/app/commands/command';
import { showView } from '@renderer/app/workspace';
import { IconSearch } from '@tabler/icons-react';
import { requestSearchFocus } from './searchState';

export const commands: readonly Command[] = [
  {
    id: 'search.open',
    label: 'Search the case',
    section: 'Go to',
    keywords: ['find', 'full text', 'everywhere'],
    keys: ['mod+shift+F'],
    whileTyping: true,
    icon: IconSearch,
    perform: () => {
      showView('search');
      requestSearchFocus();
    },
  },
];
