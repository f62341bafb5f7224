import { clearSelection, useSelection } from '@renderer/app/selection';
import { chooseHighlight, useWorkspace } from '@renderer/app/workspace';
import { focusCard } from '@renderer/features/annotate';
import type { KeyboardEvent } from 'react';
import type { Reading } from '../Reading';
import type { Direction, Unit } from './extendPassage';
import { moveByPage, moveByUnit } from './moveByUnit';
import { moveCaret, moveOf, placeCaret } from './moveCaret';
import { anchorOffset } from './readSelection';
import { selectPassage } from './selectPassage';

/** The keys of the focused text. Answers true when the caret was moved. Marks, links and buttons in it keep theirs. */
export function onReadingKey(reading: Reading, event: KeyboardEvent<HTMLElement>): boolean {
  if (event.target !== event.currentTarget || event.defaultPrevented) return false;
  const mod = event.ctrlKey || event.metaKey;
  if (!event.altKey && moveByKey(reading, event, mod)) {
    event.preventDefault();
    return true;
  }
  if (mod && !event.altKey && event.key.toLowerCase() === 'a') {
    event.preventDefault();
    selectPassage(reading, 0, reading.text.length);
  } else if (event.key === 'Enter' && !mod) {
    const { highlightId } = useWorkspace.getState();
    if (!highlightId) return false;
    event.preventDefault();
    focusCard({ highlightId, field: 'card' });
  } else if (event.key === 'Tab' && !event.shiftKey) {
    const toolbar = event.currentTarget.querySelector<HTMLElement>('[role="toolbar"] button');
    if (!toolbar) return false;
    event.preventDefault();
    toolbar.focus();
  } else if (event.key === 'Escape' && !event.currentTarget.querySelector('[role="toolbar"]')) {
    if (useSelection.getState().passage) clearSelection();
    else chooseHighlight(null);
  }
  return false;
}

function moveByKey(reading: Reading, event: KeyboardEvent<HTMLElement>, mod: boolean): boolean {
  if (mod && (event.key === 'Home' || event.key === 'End')) {
    const to = event.key === 'Home' ? 0 : reading.text.length;
    const from = event.shiftKey ? (anchorOffset(reading) ?? to) : to;
    const moved = selectPassage(reading, from, to);
    if (reading.scroller) reading.scroller.scrollTop = to === 0 ? 0 : reading.scroller.scrollHeight;
    return moved;
  }
  const leap = leapOf(event.key, mod);
  if (leap?.unit === 'page') {
    moveByPage(reading, leap.direction, event.shiftKey);
    return true;
  }
  if (leap) {
    if (!placeCaret(reading)) moveByUnit(reading, leap.unit, leap.direction, event.shiftKey && mod);
    return true;
  }
  const move = moveOf(event.key, mod);
  if (!move) return false;
  const justPlaced = placeCaret(reading);
  if (!justPlaced || event.shiftKey) moveCaret(reading, move, event.shiftKey);
  return true;
}

interface Leap {
  readonly unit: Unit | 'page';
  readonly direction: Direction;
}

/** Keys for more than a line; the signs for sentences need Shift on most keyboards and cannot take it for more. */
function leapOf(key: string, mod: boolean): Leap | null {
  if (mod && key === 'ArrowUp') return { unit: 'paragraph', direction: 'backward' };
  if (mod && key === 'ArrowDown') return { unit: 'paragraph', direction: 'forward' };
  if (mod) return null;
  if (key === '(') return { unit: 'sentence', direction: 'backward' };
  if (key === ')') return { unit: 'sentence', direction: 'forward' };
  if (key === 'PageUp') return { unit: 'page', direction: 'backward' };
  if (key === 'PageDown') return { unit: 'page', direction: 'forward' };
  return null;
}
