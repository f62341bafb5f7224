import type { Block } from '@core/model';
import { sentenceAt, type TextSpan } from '@core/text';

export type Unit = 'sentence' | 'paragraph';
export type Direction = 'forward' | 'backward';

interface Extension {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Where the selection begins and where it is moved; equal where nothing is selected. UTF-16 units. */
  readonly anchor: number;
  readonly focus: number;
  readonly unit: Unit;
  readonly direction: Direction;
  readonly language: string | null;
}

/**
 * The selection after one more sentence or paragraph. The first time the whole unit at the caret is
 * taken, also what stands before the caret in it. Null where there is no more text that way.
 */
export function extendPassage(extension: Extension): { anchor: number; focus: number } | null {
  const { text, anchor, focus, direction } = extension;
  const isForward = direction === 'forward';
  const found = isForward
    ? unitFrom(extension, skipSpace(text, focus, 1))
    : unitFrom(extension, skipSpace(text, focus - 1, -1));
  if (!found) return null;
  if (anchor === focus)
    return isForward ? { anchor: found.start, focus: found.end } : { anchor: found.end, focus: found.start };
  return { anchor, focus: isForward ? found.end : found.start };
}

function unitFrom({ text, blocks, unit, language }: Extension, offset: number): TextSpan | null {
  if (offset < 0 || offset >= text.length) return null;
  if (unit === 'sentence') return sentenceAt(text, offset, language ?? undefined);
  const block = blocks.find(({ start, end }) => start <= offset && offset < end);
  return block ? { start: block.start, end: block.end } : lineAt(text, offset);
}

function lineAt(text: string, offset: number): TextSpan {
  const end = text.indexOf('\n', offset);
  return { start: text.lastIndexOf('\n', offset - 1) + 1, end: end < 0 ? text.length : end };
}

function skipSpace(text: string, offset: number, step: 1 | -1): number {
  let place = offset;
  while (place >= 0 && place < text.length && /\s/u.test(text[place] as string)) place += step;
  return place;
}
