import type { HighlightRow, Id } from '@core/model';
import { chooseHighlight, useWorkspace } from '@renderer/app/workspace';
import { notify } from '@renderer/ui/notify';
import { create } from 'zustand';
import { currentReader } from '../../currentReader';
import type { Reading } from '../../Reading';
import { boxAt, topOffset } from '../../scroll/topOffset';
import { caretOffset } from '../../selection/readSelection';
import { PassageIndex } from '../PassageIndex';

/** A list of the highlights that lie over one place of the text. */
export interface Chooser {
  readonly highlightIds: readonly Id[];
  /** In the sheet's pixels, just under the place. */
  readonly left: number;
  readonly top: number;
  /** Opened by a key: the list takes the focus. */
  readonly takesFocus: boolean;
}

export const useChooser = create<{ readonly chooser: Chooser | null }>(() => ({ chooser: null }));

export function closeChooser(): void {
  if (useChooser.getState().chooser) useChooser.setState({ chooser: null });
}

/** Lists the highlights at the caret, or else where the chosen one begins; a single one is chosen at once. */
export function openChooserHere(): void {
  const reader = currentReader();
  if (!reader) return;
  const { reading, highlights } = reader;
  const { highlightId } = useWorkspace.getState();
  const current = highlights.find(({ id }) => id === highlightId)?.ranges[0];
  const index = new PassageIndex(highlights);
  const at = (offset: number) => index.touching(Math.max(0, offset - 1), offset + 1);
  const caret = caretOffset(reading) ?? reading.lastCaret ?? topOffset(reading);
  const isAtCaret = at(caret).length > 0;
  const offset = isAtCaret || !current ? caret : current.start;
  const found = current && !isAtCaret ? index.touching(current.start, current.end) : at(offset);
  const ids = [
    ...new Set(
      found.sort((a, b) => a.end - a.start - (b.end - b.start)).map((passage) => passage.highlight.id),
    ),
  ];
  const [only] = ids;
  if (ids.length < 2) {
    if (only) chooseHighlight(only);
    else notify.done('There is no highlight at the caret.');
    return;
  }
  const box = boxAt(reading, offset);
  const sheet = reading.sheet?.getBoundingClientRect();
  if (!box || !sheet) return;
  useChooser.setState({
    chooser: {
      highlightIds: ids,
      left: box.left - sheet.left,
      top: box.bottom - sheet.top + 6,
      takesFocus: true,
    },
  });
}

/** After a click where more than two highlights lie over one another: clicking through them would be guesswork. */
export function offerChoice(
  reading: Reading,
  found: readonly HighlightRow[],
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
): void {
  const sheet = reading.sheet?.getBoundingClientRect();
  if (found.length <= 2 || !sheet) return;
  const highlightIds = found.map(({ id }) => id);
  const chooser = {
    highlightIds,
    left: clientX - sheet.left,
    top: clientY - sheet.top + 18,
    takesFocus: false,
  };
  useChooser.setState({ chooser });
}
