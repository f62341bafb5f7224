import type { Command } from '@renderer/app/commands/command';
import { useSelection } from '@renderer/app/selection';
import { revealPassage, useWorkspace } from '@renderer/app/workspace';
import {
  IconArrowDown,
  IconArrowUp,
  IconCopy,
  IconSearch,
  IconTextDecrease,
  IconTextIncrease,
} from '@tabler/icons-react';
import { currentReader } from './currentReader';
import { openFind, stepFind, useFind } from './find/findStore';
import { copyWithCitation } from './head/copyWithCitation';
import { largerText, setTextScale, smallerText } from './head/textScale';
import { editingCommands } from './highlights/editing/commands';
import { stepHighlight } from './highlights/stepHighlight';
import { pageCommands } from './pages/pageCommands';
import { topOffset } from './scroll/topOffset';
import { extendSelection } from './selection/extendSelection';
import { moveByUnit } from './selection/moveByUnit';

const isOpen = () => currentReader() !== null;
const isFlowing = () => currentReader()?.reading.paged === null;
const isFinding = () => useFind.getState().isOpen;

function find(): void {
  const reading = currentReader()?.reading;
  const { passage } = useSelection.getState();
  openFind(reading && passage ? reading.text.slice(passage.start, passage.end) : null);
}

function goToHighlight(step: 1 | -1): void {
  const reader = currentReader();
  if (!reader) return;
  const { reading, highlights } = reader;
  const { highlightId } = useWorkspace.getState();
  const next = stepHighlight(highlights, highlightId, topOffset(reading), step);
  if (next) revealPassage({ sourceId: reading.sourceId, highlightId: next.id });
}

export const commands: readonly Command[] = [
  {
    id: 'reader.find',
    label: 'Find in source',
    section: 'Source',
    keywords: ['search', 'text'],
    keys: ['mod+F'],
    whileTyping: true,
    icon: IconSearch,
    available: isOpen,
    perform: find,
  },
  {
    id: 'reader.find-next',
    label: 'Next match',
    section: 'Source',
    keys: ['F3', 'mod+G'],
    whileTyping: true,
    available: isFinding,
    perform: () => stepFind(1),
  },
  {
    id: 'reader.find-previous',
    label: 'Previous match',
    section: 'Source',
    keys: ['shift+F3', 'mod+shift+G'],
    whileTyping: true,
    available: isFinding,
    perform: () => stepFind(-1),
  },
  {
    id: 'reader.focus',
    label: 'Go to the source text',
    section: 'Go to',
    keywords: ['focus', 'keyboard', 'read'],
    keys: ['F6'],
    whileTyping: true,
    available: isOpen,
    perform: () => currentReader()?.reading.scroller?.focus({ preventScroll: true }),
  },
  {
    id: 'reader.next-highlight',
    label: 'Next highlight',
    section: 'Source',
    keys: ['alt+ArrowDown'],
    icon: IconArrowDown,
    available: isOpen,
    perform: () => goToHighlight(1),
  },
  {
    id: 'reader.previous-highlight',
    label: 'Previous highlight',
    section: 'Source',
    keys: ['alt+ArrowUp'],
    icon: IconArrowUp,
    available: isOpen,
    perform: () => goToHighlight(-1),
  },
  {
    id: 'reader.extend-sentence',
    label: 'Select the sentence, or one more',
    section: 'Source',
    keys: ['shift+alt+ArrowRight'],
    available: isOpen,
    perform: () => extendSelection('sentence', 'forward'),
  },
  {
    id: 'reader.extend-sentence-back',
    label: 'Extend the selection back by a sentence',
    section: 'Source',
    keys: ['shift+alt+ArrowLeft'],
    available: isOpen,
    perform: () => extendSelection('sentence', 'backward'),
  },
  {
    id: 'reader.extend-paragraph',
    label: 'Select the paragraph, or one more',
    section: 'Source',
    keys: ['shift+alt+ArrowDown'],
    available: isOpen,
    perform: () => extendSelection('paragraph', 'forward'),
  },
  {
    id: 'reader.extend-paragraph-back',
    label: 'Extend the selection back by a paragraph',
    section: 'Source',
    keys: ['shift+alt+ArrowUp'],
    available: isOpen,
    perform: () => extendSelection('paragraph', 'backward'),
  },
  ...(
    [
      ['next-sentence', 'Caret to the next sentence', ')', 'sentence', 'forward'],
      [
        'previous-sentence',
        'Caret to the start of the sentence, or of the one before',
        '(',
        'sentence',
        'backward',
      ],
      ['next-paragraph', 'Caret to the next paragraph', 'mod+ArrowDown', 'paragraph', 'forward'],
      [
        'previous-paragraph',
        'Caret to the start of the paragraph, or of the one before',
        'mod+ArrowUp',
        'paragraph',
        'backward',
      ],
    ] as const
  ).map(
    ([id, label, keys, unit, direction]): Command => ({
      id: `reader.${id}`,
      label,
      section: 'Source',
      keywords: ['move', 'cursor'],
      keys: [keys],
      available: isOpen,
      perform: () => {
        const reading = currentReader()?.reading;
        if (reading) moveByUnit(reading, unit, direction, false);
      },
    }),
  ),
  {
    id: 'reader.copy-with-citation',
    label: 'Copy with citation',
    section: 'Source',
    keywords: ['quote', 'reference'],
    keys: ['mod+alt+C'],
    icon: IconCopy,
    available: () =>
      isOpen() && (useSelection.getState().passage !== null || useWorkspace.getState().highlightId !== null),
    perform: copyWithCitation,
  },
  {
    id: 'reader.larger',
    label: 'Larger text',
    section: 'Source',
    keywords: ['zoom', 'size', 'font'],
    keys: ['alt+='],
    icon: IconTextIncrease,
    available: isFlowing,
    perform: largerText,
  },
  {
    id: 'reader.smaller',
    label: 'Smaller text',
    section: 'Source',
    keywords: ['zoom', 'size', 'font'],
    keys: ['alt+-'],
    icon: IconTextDecrease,
    available: isFlowing,
    perform: smallerText,
  },
  {
    id: 'reader.standard-size',
    label: 'Standard text size',
    section: 'Source',
    keywords: ['zoom', 'reset'],
    keys: ['alt+0'],
    available: isFlowing,
    perform: () => setTextScale(1),
  },
  ...pageCommands,
  ...editingCommands,
];
