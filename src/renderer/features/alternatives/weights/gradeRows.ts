import { schemes } from '@core/assess';
import type { Weight } from '@core/model';

export interface GradeLine {
  /** In the map of a board: `nato/C`. */
  readonly key: string;
  readonly code: string;
  /** The scheme's own words for it. */
  readonly label: string;
}

/** The grades that can be mapped, in the order of their schemes. */
export function gradeRows(map: Readonly<Record<string, Weight>>): GradeLine[] {
  return schemes.flatMap(({ name, reliability, credibility }) =>
    [...reliability, ...credibility].flatMap(({ code, label }) => {
      const key = `${name}/${code}`;
      return key in map ? [{ key, code, label }] : [];
    }),
  );
}
