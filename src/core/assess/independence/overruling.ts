import { verdictInWords } from '../names';
import type { IndependenceContext } from './IndependenceContext';
import type { Join, Overruling } from './join';

/** The analyst's verdict against a join, whichever of the two is named first; null where it stands. */
export function overruling({ state, verdicts }: IndependenceContext, join: Join): Overruling | null {
  const row = verdicts.of(...join.pair);
  if (row?.verdict !== 'independent') return null;
  return {
    dependenceId: row.id,
    join,
    words: `${verdictInWords(state, row, ...join.pair)}, although ${join.words}`,
  };
}
