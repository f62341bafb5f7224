import type { Command } from '@renderer/app/commands/command';
import { showView, useWorkspace } from '@renderer/app/workspace';
import { IconArrowsDiff, IconMessagePlus, IconMessageReply } from '@tabler/icons-react';
import { useClaimsState } from './claimsState';
import { requestStatement } from './requestStatement';

export const commands: readonly Command[] = [
  {
    id: 'claims.new',
    label: 'New claim',
    section: 'Claims',
    keywords: ['proposition', 'assertion'],
    icon: IconMessagePlus,
    perform: () => {
      useWorkspace.setState({ claimsTab: 'claims' });
      showView('claims');
      useClaimsState.setState({ adding: true });
    },
  },
  {
    id: 'claims.conflicts',
    label: 'Conflicts of the case',
    section: 'Claims',
    keywords: ['contradiction', 'disagree', 'contested', 'numbers'],
    icon: IconArrowsDiff,
    perform: () => {
      useWorkspace.setState({ claimsTab: 'conflicts' });
      showView('claims');
    },
  },
  {
    id: 'claims.statement',
    label: 'State what the chosen highlight claims',
    section: 'Claims',
    keywords: ['statement', 'stance', 'attribution', 'who says'],
    icon: IconMessageReply,
    available: () => useWorkspace.getState().highlightId !== null,
    perform: () => {
      const { highlightId } = useWorkspace.getState();
      if (highlightId) requestStatement(highlightId);
    },
  },
];
