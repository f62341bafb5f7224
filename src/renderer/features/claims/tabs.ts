import type { ClaimsTabName } from '@renderer/app/workspace';
import { type ComponentType, lazy } from 'react';

interface ClaimsTab {
  readonly name: ClaimsTabName;
  readonly label: string;
  /** The list, and the detail of what is chosen in it. */
  readonly Left: ComponentType;
  readonly Right: ComponentType;
}

/** The lists of the view “Claims”, from left to right. */
export const tabs: readonly ClaimsTab[] = [
  {
    name: 'claims',
    label: 'Claims',
    Left: lazy(() => import('./ClaimsPane')),
    Right: lazy(() => import('./ClaimPane')),
  },
  {
    name: 'conflicts',
    label: 'Conflicts',
    Left: lazy(() => import('./conflicts/ConflictsPane')),
    Right: lazy(() => import('./conflicts/ConflictPane')),
  },
  {
    name: 'origins',
    label: 'Origins',
    Left: lazy(() => import('./origins/OriginsPane')),
    Right: lazy(() => import('./origins/OriginPane')),
  },
];

/** The tab of a name, or the first where there is none. */
export function tabNamed(name: ClaimsTabName): ClaimsTab {
  return tabs.find((tab) => tab.name === name) ?? (tabs[0] as ClaimsTab);
}
