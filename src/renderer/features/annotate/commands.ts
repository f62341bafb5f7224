import type { Id } from '@core/model';
import { app } from '@renderer/app/appContext';
import type { Command } from '@renderer/app/commands/command';
import { clearSelection, useSelection } from '@renderer/app/selection';
import { chooseHighlight, useWorkspace } from '@renderer/app/workspace';
import { requestStatement } from '@renderer/features/claims';
import { notify } from '@renderer/ui/notify';
import { recentTags, rememberTag } from '@renderer/ui/tags';
import { tellOutcome } from '@renderer/ui/tellOutcome';
import {
  IconArrowMerge,
  IconCopy,
  IconFilter,
  IconHighlight,
  IconMessage2,
  IconMessages,
  IconNote,
  IconPalette,
  IconTag,
  IconTags,
  IconTrash,
} from '@tabler/icons-react';
import { createHighlight } from './actions/createHighlight';
import { deleteHighlight } from './actions/deleteHighlight';
import { holdTyping } from './actions/holdTyping';
import { addTag } from './actions/tagHighlight';
import { tagAll } from './bulk/bulkEdits';
import { openBulkPicker } from './bulk/bulkPicker';
import { selectCards, selectedCards } from './bulk/cardSelection';
import { copyCards } from './bulk/copyCards';
import { deleteCards } from './bulk/deleteCards';
import { focusCard, showCards } from './cardFocus';
import { colourings, setColourBy } from './colour/colourBy';
import { joinChosen } from './editing/joinChosen';
import { useFilterMenuOpen } from './filter/filterMenuOpen';

const hasSelection = () => useSelection.getState().passage !== null;
const chosen = () => useWorkspace.getState().highlightId;
const hasSubject = () => hasSelection() || chosen() !== null;
/** Whether a command is about the selected cards: words selected in the text come first. */
const isBulk = () => !hasSelection() && selectedCards().length > 0;

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

/** The cards selected, or else the chosen highlight's, which is then selected. */
function bulkSubject(): void {
  const { sourceId } = useWorkspace.getState();
  const highlightId = chosen();
  if (selectedCards().length === 0 && sourceId && highlightId) selectCards(sourceId, [highlightId]);
}

async function join(): Promise<void> {
  const joined = await joinChosen(selectedCards());
  if (!tellOutcome(joined) || !joined.ok) return;
  chooseHighlight(joined.value);
  focusCard({ highlightId: joined.value, field: 'card' });
}

/** For commands that end in a field of the highlight's card. */
async function withField(work: (highlightId: Id) => void, takesEnter = false): Promise<void> {
  const stopHolding = holdTyping(takesEnter);
  const highlightId = await subject();
  if (highlightId === null) stopHolding();
  else work(highlightId);
}

async function applyRecentTag(place: number): Promise<void> {
  const { database, session } = app();
  const rows = await database.tags.bulkGet([...recentTags(session.caseId)]);
  const tag = rows.filter((row) => row && row.deletedAt === null)[place];
  if (!tag) return;
  if (isBulk()) {
    tellOutcome(await tagAll(selectedCards(), { tagId: tag.id }));
    return;
  }
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
    available: () => hasSubject() || isBulk(),
    perform: () =>
      isBulk()
        ? openBulkPicker('tag')
        : withField((highlightId) => focusCard({ highlightId, field: 'tags' })),
  },
  {
    id: 'annotate.move',
    label: 'Move to another tag',
    section: 'Annotate',
    keywords: ['recode', 'replace', 'change'],
    keys: ['M'],
    icon: IconTags,
    available: () => isBulk() || chosen() !== null,
    perform: () => {
      showCards();
      bulkSubject();
      openBulkPicker('move');
    },
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
    id: 'annotate.claim-again',
    label: 'Another claim by the speaker of the last one',
    section: 'Annotate',
    keywords: ['statement', 'same', 'repeat', 'attribution'],
    keys: ['shift+C'],
    icon: IconMessages,
    available: hasSubject,
    perform: () =>
      withField((highlightId) => {
        showCards();
        requestStatement(highlightId, null, true);
      }, true),
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
    label: 'Delete the highlight, or all selected ones',
    section: 'Annotate',
    keywords: ['remove', 'bin'],
    keys: ['Delete', 'Backspace'],
    icon: IconTrash,
    available: () => isBulk() || (!hasSelection() && chosen() !== null),
    perform: async () => {
      if (isBulk()) return deleteCards(selectedCards());
      const highlightId = chosen();
      if (highlightId !== null) await deleteHighlight(highlightId);
    },
  },
  {
    id: 'annotate.join',
    label: 'Join the selected highlights',
    section: 'Annotate',
    keywords: ['merge', 'unite', 'combine'],
    keys: ['J'],
    icon: IconArrowMerge,
    available: () => selectedCards().length > 1,
    perform: join,
  },
  {
    id: 'annotate.copy-cards',
    label: 'Copy the selected cards with their citation',
    section: 'Annotate',
    keywords: ['quote', 'reference'],
    icon: IconCopy,
    available: () => selectedCards().length > 0,
    perform: () => copyCards(selectedCards()),
  },
  {
    id: 'annotate.filter',
    label: 'Filter the cards',
    section: 'Annotate',
    keywords: ['tag', 'origin', 'stance', 'person', 'words'],
    keys: ['F'],
    icon: IconFilter,
    available: () => useWorkspace.getState().sourceId !== null,
    perform: () => {
      showCards();
      useFilterMenuOpen.setState({ isOpen: true });
    },
  },
  ...colourings.map(
    (by): Command => ({
      id: `annotate.colour-by-${by}`,
      label: `Colour highlights by ${by}`,
      section: 'Annotate',
      keywords: ['paint', 'legend', 'colour', 'color'],
      icon: IconPalette,
      perform: () => setColourBy(app().session.caseId, by),
    }),
  ),
  ...ordinals.map(
    (ordinal, place): Command => ({
      id: `annotate.last-tag-${place + 1}`,
      label: `Tag with the ${ordinal} tag`,
      section: 'Annotate',
      keys: [`${place + 1}`],
      icon: IconTag,
      available: () => (hasSubject() || isBulk()) && recentTags(app().session.caseId).length > place,
      perform: () => applyRecentTag(place),
    }),
  ),
];
