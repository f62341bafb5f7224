import type { Edge, EdgeStep } from '@core/highlights';
import { fail, type Id, type Result } from '@core/model';
import type { Command } from '@renderer/app/commands/command';
import { clearSelection, type SelectedPassage, useSelection } from '@renderer/app/selection';
import { chooseHighlight, useWorkspace } from '@renderer/app/workspace';
import {
  addToHighlight,
  removeFromHighlight,
  splitHighlightAt,
  stepHighlightEdge,
} from '@renderer/features/annotate';
import { tellOutcome } from '@renderer/ui/tellOutcome';
import { IconArrowsHorizontal, IconCut, IconPlus, IconScissors, IconStack2 } from '@tabler/icons-react';
import { currentReader } from '../../currentReader';
import { caretOffset } from '../../selection/readSelection';
import { openChooserHere } from './chooser';
import { useHandleRequest } from './highlightDraft';

const chosen = () => useWorkspace.getState().highlightId;
const isChosen = () => currentReader() !== null && chosen() !== null;
const hasBoth = () => isChosen() && useSelection.getState().passage !== null;

function focusHandle(edge: Edge): void {
  useHandleRequest.setState({ edge });
}

async function step(edge: Edge, direction: EdgeStep['direction']): Promise<void> {
  const highlightId = chosen();
  const locale = currentReader()?.reading.language ?? undefined;
  if (highlightId)
    tellOutcome(await stepHighlightEdge(highlightId, { edge, direction, unit: 'word', locale }));
}

async function split(): Promise<void> {
  const highlightId = chosen();
  const reading = currentReader()?.reading;
  if (!highlightId || !reading) return;
  const offset = caretOffset(reading) ?? reading.lastCaret;
  const made: Result<Id> =
    offset === null
      ? fail('no-caret', 'Put the caret between two words of the highlight, where it should be split.')
      : await splitHighlightAt(highlightId, offset);
  if (tellOutcome(made) && made.ok) chooseHighlight(made.value);
}

async function withWords(
  work: (highlightId: Id, passage: SelectedPassage) => Promise<Result<unknown>>,
): Promise<void> {
  const highlightId = chosen();
  const { passage } = useSelection.getState();
  if (highlightId && passage && tellOutcome(await work(highlightId, passage))) clearSelection();
}

/** Changing where a highlight begins and ends. */
export const editingCommands: readonly Command[] = [
  {
    id: 'reader.resize-end',
    label: 'Move the end of the highlight with the arrow keys',
    section: 'Annotate',
    keywords: ['resize', 'extend', 'shorten', 'handle'],
    keys: ['E'],
    icon: IconArrowsHorizontal,
    available: isChosen,
    perform: () => focusHandle('end'),
  },
  {
    id: 'reader.resize-start',
    label: 'Move the start of the highlight with the arrow keys',
    section: 'Annotate',
    keywords: ['resize', 'extend', 'shorten', 'handle'],
    keys: ['shift+E'],
    available: isChosen,
    perform: () => focusHandle('start'),
  },
  {
    id: 'reader.start-earlier',
    label: 'Begin the highlight a word earlier',
    section: 'Annotate',
    keywords: ['resize', 'extend', 'longer'],
    keys: ['['],
    available: isChosen,
    perform: () => step('start', 'backward'),
  },
  {
    id: 'reader.start-later',
    label: 'Begin the highlight a word later',
    section: 'Annotate',
    keywords: ['resize', 'shorten', 'shorter'],
    keys: ['{'],
    available: isChosen,
    perform: () => step('start', 'forward'),
  },
  {
    id: 'reader.end-later',
    label: 'End the highlight a word later',
    section: 'Annotate',
    keywords: ['resize', 'extend', 'longer'],
    keys: [']'],
    available: isChosen,
    perform: () => step('end', 'forward'),
  },
  {
    id: 'reader.end-earlier',
    label: 'End the highlight a word earlier',
    section: 'Annotate',
    keywords: ['resize', 'shorten', 'shorter'],
    keys: ['}'],
    available: isChosen,
    perform: () => step('end', 'backward'),
  },
  {
    id: 'reader.split',
    label: 'Split the highlight at the caret',
    section: 'Annotate',
    keywords: ['divide', 'cut', 'two'],
    keys: ['S'],
    icon: IconCut,
    available: isChosen,
    perform: split,
  },
  {
    id: 'reader.add-words',
    label: 'Add the selected words to the chosen highlight',
    section: 'Annotate',
    keywords: ['range', 'part', 'several', 'extend'],
    keys: ['A'],
    icon: IconPlus,
    available: hasBoth,
    perform: () => withWords(addToHighlight),
  },
  {
    id: 'reader.remove-words',
    label: 'Take the selected words out of the chosen highlight',
    section: 'Annotate',
    keywords: ['range', 'part', 'remove', 'shorten'],
    keys: ['R'],
    icon: IconScissors,
    available: hasBoth,
    perform: () => withWords(removeFromHighlight),
  },
  {
    id: 'reader.choose-here',
    label: 'Choose among the highlights here',
    section: 'Annotate',
    keywords: ['overlap', 'under', 'caret'],
    keys: ['O'],
    icon: IconStack2,
    available: () => currentReader() !== null,
    perform: openChooserHere,
  },
];
