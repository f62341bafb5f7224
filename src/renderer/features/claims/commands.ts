import type { Command } from '@renderer/app/commands/command';
import { showView, useWorkspace } from '@renderer/app/workspace';
import {
  IconArrowsDiff,
  IconHistory,
  IconLink,
  IconMessagePlus,
  IconMessageReply,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react';
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
    id: 'claims.origins',
    label: 'Show the origins',
    section: 'Claims',
    keywords: ['outlet', 'reliability', 'alias', 'who'],
    icon: IconUsers,
    perform: () => {
      useWorkspace.setState({ claimsTab: 'origins' });
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
  {
    id: 'claims.link',
    label: 'Link the chosen claim with another',
    section: 'Claims',
    keywords: ['contradicts', 'supports', 'repeats', 'updates', 'depends on'],
    icon: IconLink,
    available: hasClaim,
    perform: () => showClaimWith({ linking: true }),
  },
  {
    id: 'claims.voices',
    label: 'Show the independent voices of the chosen claim',
    section: 'Claims',
    keywords: ['corroboration', 'independent', 'dependent', 'origins', 'circular'],
    icon: IconUsersGroup,
    available: hasClaim,
    perform: () => showClaimWith({ voicesOpen: true }),
  },
  {
    id: 'claims.history',
    label: 'Show how the chosen claim came to stand as it does',
    section: 'Claims',
    keywords: ['history', 'standing', 'believed', 'changed'],
    icon: IconHistory,
    available: hasClaim,
    perform: () => showClaimWith({ historyOpen: true }),
  },
];

function hasClaim(): boolean {
  return useWorkspace.getState().claimId !== null;
}

function showClaimWith(state: Partial<ReturnType<typeof useClaimsState.getState>>): void {
  useWorkspace.setState({ claimsTab: 'claims', rightOpen: true });
  showView('claims');
  useClaimsState.setState(state);
}
