import type { PassageRange } from '../model/rows';
import type { Located } from './located';
import type { PassageFinder } from './PassageFinder';

/** How far a search for many passages is. */
export interface FindingProgress {
  readonly done: number;
  readonly all: number;
}

/** Passages found between two reports: a few milliseconds of work. */
const passagesPerReport = 50;

/**
 * Finds many passages and stops every few to say how far it is, so that a worker can report and be
 * stopped: whoever no longer asks for the next step has cancelled. Answers what became of each, in
 * the order given.
 */
export function* findPassages(
  finder: PassageFinder,
  passages: readonly PassageRange[],
): Generator<FindingProgress, Located[]> {
  const located: Located[] = [];
  for (const passage of passages) {
    located.push(finder.find(passage));
    if (located.length % passagesPerReport === 0) yield { done: located.length, all: passages.length };
  }
  return located;
}
