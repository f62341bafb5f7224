import type { ComponentType } from 'react';
import type { ViewName } from './workspace';

/**
 * One entry of the navigation “Workbench”. The middle pane is always the source; a view says what
 * stands left of it and right of it. Adding a view: a feature folder and one line in `views.ts`.
 */
export interface View {
  readonly name: ViewName;
  readonly label: string;
  readonly icon: ComponentType<{ size?: number | string; stroke?: number | string }>;
  /** Null leaves the left pane away, so that the source and the right pane have the room. */
  readonly Left: ComponentType | null;
  readonly Right: ComponentType;
  /** The right pane's share of the window at first, in percent. */
  readonly rightSize?: number;
}
