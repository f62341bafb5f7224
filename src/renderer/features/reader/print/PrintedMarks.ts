import type { HighlightRow, Id } from '@core/model';
import type { Colouring } from '@renderer/features/annotate';
import { createContext } from 'react';
import type { PassageIndex } from '../highlights/PassageIndex';

/** How highlights are written into the text on paper. */
export interface PrintedMarks {
  readonly index: PassageIndex;
  /** The number each highlight has on paper, from 1 in text order. */
  readonly numbers: ReadonlyMap<Id, number>;
  readonly colouring: Colouring;
}

/** Null on the screen, where highlights are painted over the text and never written into it. */
export const PrintedMarksContext = createContext<PrintedMarks | null>(null);

export function numbersOf(highlights: readonly HighlightRow[]): ReadonlyMap<Id, number> {
  return new Map(highlights.map(({ id }, place) => [id, place + 1]));
}
