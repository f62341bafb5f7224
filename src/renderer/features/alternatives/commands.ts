import type { Command } from '@renderer/app/commands/command';
import { useWorkspace } from '@renderer/app/workspace';
import { IconTablePlus, IconZoomQuestion } from '@tabler/icons-react';
import { requestAdding } from './actions/requestAdding';
import { showBoard } from './actions/showBoard';
import { useAlternativesState } from './alternativesState';

export const commands: readonly Command[] = [
  {
    id: 'alternatives.ask',
    label: 'New question with competing hypotheses',
    section: 'Claims',
    keywords: ['ACH', 'alternatives', 'board', 'Heuer', 'matrix'],
    icon: IconZoomQuestion,
    perform: async () => {
      await showBoard(null);
      useAlternativesState.setState({ isAsking: true });
    },
  },
  {
    id: 'alternatives.add',
    label: 'Add to a board…',
    section: 'Claims',
    keywords: ['evidence', 'hypotheses', 'ACH'],
    icon: IconTablePlus,
    available: () => {
      const { view, claimId, highlightId } = useWorkspace.getState();
      return (view === 'claims' && claimId !== null) || highlightId !== null;
    },
    perform: requestAdding,
  },
];
