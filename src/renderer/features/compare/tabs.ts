import { AlternativesBoard } from '@renderer/features/alternatives';
import { type ComponentType, lazy } from 'react';

/** One picture of the Compare view. Adding one: a component and one line here. */
export interface CompareTab {
  readonly name: string;
  readonly label: string;
  /** Has the whole room below the tabs; it scrolls by itself. */
  readonly Picture: ComponentType;
}

export const tabs: readonly CompareTab[] = [
  { name: 'matrix', label: 'Matrix', Picture: lazy(() => import('./matrix/MatrixPicture')) },
  {
    name: 'attribution',
    label: 'Attribution',
    Picture: lazy(() => import('./scenes/AttributionPicture')),
  },
  { name: 'timeline', label: 'Timeline', Picture: lazy(() => import('./scenes/TimelinePicture')) },
  { name: 'quantities', label: 'Quantities', Picture: lazy(() => import('./scenes/QuantitiesPicture')) },
  { name: 'hypotheses', label: 'Hypotheses', Picture: AlternativesBoard },
];
