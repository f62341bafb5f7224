import type { Id } from '@core/model';
import type { Colouring } from '@renderer/features/annotate';
import { createContext } from 'react';
import type { PlacedArea } from './areasOf';

/** What the pages draw of the highlights' areas. */
export interface DrawnAreas {
  readonly areas: readonly PlacedArea[];
  readonly colouring: Colouring;
  readonly chosenId: Id | null;
}

export const AreasContext = createContext<DrawnAreas | null>(null);
