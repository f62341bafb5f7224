import type { Command } from '@renderer/app/commands/command';
import { showView, useWorkspace } from '@renderer/app/workspace';
import { tellOutcome } from '@renderer/ui/tellOutcome';
import {
  IconArrowDown,
  IconArrowLeft,
  IconArrowRight,
  IconArrowUp,
  IconTag,
  IconTrash,
} from '@tabler/icons-react';
import { binTag } from './actions/binTag';
import { stepTag } from './actions/moveTag';
import { setAdding } from './codebookState';
import type { TagStep } from './tree/tagMoves';

function chosenTag(): string | null {
  const { view, tagId } = useWorkspace.getState();
  return view === 'codebook' ? tagId : null;
}

function startTag(parentId: string | null): void {
  showView('codebook');
  setAdding(parentId);
}

function step(id: TagStep, label: string, icon: NonNullable<Command['icon']>): Command {
  return {
    id: `codebook.move-${id}`,
    label,
    section: 'Annotate',
    keywords: ['codebook', 'order', 'tree'],
    icon,
    available: () => chosenTag() !== null,
    perform: async () => {
      const tagId = chosenTag();
      if (tagId) tellOutcome(await stepTag(tagId, id));
    },
  };
}

export const commands: readonly Command[] = [
  {
    id: 'codebook.new-tag',
    label: 'New tag',
    section: 'Annotate',
    keywords: ['code', 'category', 'codebook'],
    icon: IconTag,
    perform: () => startTag(null),
  },
  {
    id: 'codebook.new-tag-under',
    label: 'New tag under the chosen one',
    section: 'Annotate',
    keywords: ['code', 'category', 'codebook', 'child'],
    icon: IconTag,
    available: () => chosenTag() !== null,
    perform: () => startTag(chosenTag()),
  },
  step('up', 'Move the tag up', IconArrowUp),
  step('down', 'Move the tag down', IconArrowDown),
  step('under', 'Move the tag under the one above it', IconArrowRight),
  step('out', 'Move the tag out to its parent’s place', IconArrowLeft),
  {
    id: 'codebook.bin-tag',
    label: 'Put the tag in the bin',
    section: 'Annotate',
    keywords: ['delete', 'remove', 'codebook'],
    icon: IconTrash,
    available: () => chosenTag() !== null,
    perform: async () => {
      const tagId = chosenTag();
      if (tagId) tellOutcome(await binTag(tagId), 'The tag is in the bin. Its highlights are untouched.');
    },
  },
];
