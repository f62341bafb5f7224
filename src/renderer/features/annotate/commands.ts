import type { Id } from '@core/model';
import { app } from '@renderer/app/appContext';
import type { Command } from '@renderer/app/commands/command';
import { clearSelection, useSelection } from '@renderer/app/selection';
import { chooseHighlight, useWorkspace } from '@renderer/app/workspace';
import { requestStatement } from '@renderer/features/claims';
import { notify } from '@renderer/ui/notify';
import { recentTags, rememberTag } from '@renderer/ui/tags';
import { IconHighlight, IconMessage2, IconNote, IconTag, IconTrash } from '@tabler/icons-react';
import { createHighlight } from './actions/createHighlight';
import { deleteHighlight } from './actions/deleteHighlight';
import { holdTyping } from './actions/holdTyping';
import { addTag } from './actions/tagHighlight';
import { focusCard, showCards } from './cardFocus';

const hasSelection = () => useSelection.getState().passage !== null;
const chosen = () => useWorkspace.getState().highlightId;
const hasSubject = () => hasSelection() || chosen() !== null;

/** The highlight a command is about: one made of the selection, else the chosen one. */
async function subject(tagId?: Id): Promise<Id | null> {
  const { passage } = useSelection.getState();
  if (!passage) return chosen();
  const made = await createHighlight(passage, tagId);
  if (!made.ok) {
    notify.problem(made.error.message);
    return null;
  }
  clearSelection();
  chooseHighlight(made.value);
  return made.value;
}

async function justHighlight(): Promise<void> {
  await subject();
}

/** For commands that end in a field of the highlight's card. */
async function withField(work: (highlightId: Id) => void): Promise<void> {
  const stopHolding = holdTyping();
  const highlightId = await subject();
  if (highlightId === null) stopHolding();
  else work(highlightId);
}

async function applyRecentTag(place: number): Promise<void> {
  const { database, session } = app();
  const rows = await database.tags.bulkGet([...recentTags(session.caseId)]);
  const tag = rows.filter((row) => row && row.deletedAt === null)[place];
  if (!tag) return;
  const isSelection = hasSelection();
  const highlightId = await subject(tag.id);
  if (highlightId === null) return;
  if (isSelection) rememberTag(session.caseId, tag.id);
  else await addTag(highlightId, tag.id);
}

const ordinals = ['latest', 'second latest', 'third latest'] as const;

export const commands: readonly Command[] = [
  {
    id: 'annotate.highlight',
    label: 'Highlight the selected words',
    section: 'Annotate',
    keywords: ['mark', 'code', 'passage'],
    keys: ['H'],
    icon: IconHighlight,
    available: hasSelection,
    perform: justHighlight,
  },
  {
    id: 'annotate.tag',
    label: 'Tag the passage',
    section: 'Annotate',
    keywords: ['code', 'label', 'category'],
    keys: ['T'],
    icon: IconTag,
    available: hasSubject,
    perform: () => withField((highlightId) => focusCard({ highlightId, field: 'tags' })),
  },
  {
    id: 'annotate.claim',
    label: 'Say what the passage claims',
    section: 'Annotate',
    keywords: ['statement', 'assert', 'deny', 'attribution'],
    keys: ['C'],
    icon: IconMessage2,
    available: hasSubject,
    perform: () =>
      withField((highlightId) => {
        showCards();
        requestStatement(highlightId);
      }),
  },
  {
    id: 'annotate.note',
    label: 'Write a note on the passage',
    section: 'Annotate',
    keywords: ['comment', 'memo'],
    keys: ['N'],
    icon: IconNote,
    available: hasSubject,
    perform: () => withField((highlightId) => focusCard({ highlightId, field: 'note' })),
  },
  {
    id: 'annotate.delete',
    label: 'Delete the chosen highlight',
    section: 'Annotate',
    keywords: ['remove', 'bin'],
    keys: ['Delete', 'Backspace'],
    icon: IconTrash,
    available: () => !hasSelection() && chosen() !== null,
    perform: async () => {
      const highlightId = chosen();
      if (highlightId !== null) await deleteHighlight(highlightId);
    },
  },
  ...ordinals.map(
    (ordinal, place): Command => ({
      id: `annotate.last-tag-${place + 1}`,
      label: `Tag with the ${ordinal} tag`,
      section: 'Annotate',
      keys: [`${place + 1}`],
      icon: IconTag,
      available: () => hasSubject() && recentTags(app().session.caseId).length > place,
      perform: () => applyRecentTag(place),
    }),
  ),
];
