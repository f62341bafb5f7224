import type { Block } from '@core/model';
import { sentenceAt } from '@core/text';
import type { Direction, Unit } from './extendPassage';

interface Place {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly language: string | null;
  /** UTF-16. */
  readonly offset: number;
}

/**
 * Where the caret goes by sentence or paragraph: to the start of the next one, or of the one it is
 * in, or from there of the one before. The ends of the text at the last and first.
 */
export function unitOffset(place: Place, unit: Unit, direction: Direction): number {
  const { text } = place;
  if (unit === 'paragraph') return paragraphOffset(place, direction);
  if (direction === 'forward') {
    const start = skipSpace(text, place.offset, 1);
    const sentence = sentenceOf(place, start);
    if (start > place.offset && sentence?.start === start) return start;
    return sentence ? skipSpace(text, sentence.end, 1) : text.length;
  }
  const before = skipSpace(text, place.offset - 1, -1);
  return before < 0 ? 0 : (sentenceOf(place, before)?.start ?? 0);
}

function paragraphOffset({ text, blocks, offset }: Place, direction: Direction): number {
  return direction === 'forward'
    ? (blocks.find(({ start }) => start > offset)?.start ?? text.length)
    : (blocks.findLast(({ start }) => start < offset)?.start ?? 0);
}

function sentenceOf({ text, language }: Place, offset: number) {
  return offset < text.length ? sentenceAt(text, offset, language ?? undefined) : null;
}

function skipSpace(text: string, offset: number, step: 1 | -1): number {
  let place = offset;
  while (place >= 0 && place < text.length && /\s/u.test(text[place] as string)) place += step;
  return place;
}
