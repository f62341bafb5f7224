import type { PaintName } from './registry';

/** A stretch to be painted. UTF-16 units, `end` exclusive. */
export interface Stroke {
  readonly name: PaintName;
  readonly start: number;
  readonly end: number;
}
