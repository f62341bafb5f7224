import type { Stance } from '@core/model';

interface StanceLook {
  readonly stance: Stance;
  readonly word: string;
  /** Of several: “2 assert”. */
  readonly plural: string;
  readonly key: string;
}

/** How stances are named, in the order they are offered and listed. */
export const stanceLooks: readonly StanceLook[] = [
  { stance: 'asserts', word: 'asserts', plural: 'assert', key: '1' },
  { stance: 'denies', word: 'denies', plural: 'deny', key: '2' },
  { stance: 'doubts', word: 'casts doubt', plural: 'cast doubt', key: '3' },
  { stance: 'mentions', word: 'mentions', plural: 'mention', key: '4' },
];

export function stanceLook(stance: Stance): StanceLook {
  return stanceLooks.find((look) => look.stance === stance) as StanceLook;
}
