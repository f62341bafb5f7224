import type { Inline } from './reportDocument';

/** So many marks of notes stay together; a longer row of them may go on in the next line. */
const together = 4;

/**
 * What stands before the mark of a note that follows another one's: “, ” that does not end a line, so that no mark begins
 * the next one by itself. Null where the mark does not follow another.
 */
export function betweenReferences(inlines: readonly Inline[], index: number): string | null {
  let before = 0;
  while (inlines[index - before]?.kind === 'reference') before += 1;
  if (before < 2) return null;
  return (before - 1) % together === 0 ? ', ' : ',\u00a0';
}
