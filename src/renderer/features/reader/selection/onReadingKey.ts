import { clearSelection, useSelection } from '@renderer/app/selection';
import { chooseHighlight, useWorkspace } from '@renderer/app/workspace';
import { focusCard } from '@renderer/features/annotate';
import type { KeyboardEvent } from 'react';
import type { Reading } from '../Reading';
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
  const move = moveOf(event.key, mod);
  if (!move) return false;
  const justPlaced = placeCaret(reading);
  if (!justPlaced || event.shiftKey) moveCaret(reading, move, event.shiftKey);
  return true;
}
