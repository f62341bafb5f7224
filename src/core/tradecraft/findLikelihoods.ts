import type { LikelihoodTerm, Yardstick } from '../assess/yardsticks/yardstick';

export interface FoundLikelihood {
  /** UTF-16 code units into the text. */
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly exact: string;
  readonly term: LikelihoodTerm;
  /** Which of the yardstick's rows of words it is of, from 0. */
  readonly row: number;
}

/** A word that is a term of likelihood only beside one of these: a remote village is none. */
const onlyBeside: Readonly<Record<string, RegExp>> = {
  remote: /^\s+(?:chance|possibility|probability|likelihood|prospect)/iu,
};

/** The terms of likelihood in a text, in its order; of two that begin alike the longer one. */
export function findLikelihoods(text: string, yardstick: Yardstick): FoundLikelihood[] {
  const words = yardstick.terms
    .flatMap((term) => term.rows.flatMap((row, place) => row.map((word) => ({ word, term, row: place }))))
    .sort((left, right) => right.word.length - left.word.length);
  if (words.length === 0) return [];
  const either = words.map(({ word }) => word.replaceAll(' ', '\\s+')).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${either})(?![\\p{L}\\p{M}\\p{N}])`, 'giu');
  return [...text.matchAll(pattern)].flatMap((match) => {
    const exact = match[0];
    const plain = exact.toLowerCase().replaceAll(/\s+/gu, ' ');
    const known = words.find(({ word }) => word === plain);
    const end = match.index + exact.length;
    const beside = onlyBeside[plain];
    if (!known || (beside && !beside.test(text.slice(end)))) return [];
    return [{ start: match.index, end, exact, term: known.term, row: known.row }];
  });
}
