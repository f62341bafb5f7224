import type { Stance } from '@core/model';

interface StanceLook {
  readonly stance: Stance;
  /** Shape first: colour only repeats it. */
  readonly shape: string;
  readonly word: string;
  /** Of several: “2 assert”. */
  readonly plural: string;
  readonly key: string;
}

/** How stances are named and drawn, in the order they are offered and listed. */
export const stanceLooks: readonly StanceLook[] = [
  { stance: 'asserts', shape: '●', word: 'asserts', plural: 'assert', key: '1' },
  { stance: 'denies', shape: '○', word: 'denies', plural: 'deny', key: '2' },
  { stance: 'doubts', shape: '◐', word: 'casts doubt', plural: 'cast doubt', key: '3' },
  { stance: 'mentions', shape: '·', word: 'mentions', plural: 'mention', key: '4' },
];

export function stanceLook(stance: Stance): StanceLook {
  return stanceLooks.find((look) => look.stance === stance) as StanceLook;
}
