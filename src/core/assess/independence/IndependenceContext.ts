import type { CaseState } from '../../model/caseState';
import type { Id } from '../../model/id';
import type { WatchedState } from '../watchedState';
import { type NearPair, sourceTies, type TiesAmong } from './sourceTies';
import { type Verdicts, verdictsOf } from './verdicts';

/** What of a whole case bears on who is independent of whom; made once per case, asked for every claim. */
export interface IndependenceContext {
  readonly state: CaseState;
  readonly verdicts: Verdicts;
  readonly tiesAmong: TiesAmong;
}

/** `watched` watches `state`: what is asked of the context is noted there, verdicts by the ids they are about. */
export function independenceContext(
  state: CaseState,
  near: readonly NearPair[],
  watched: WatchedState,
): IndependenceContext {
  const verdicts = verdictsOf(state);
  const noting = (...ids: Id[]) => {
    for (const id of ids) watched.note(id);
  };
  return {
    state: watched.state,
    verdicts: {
      of(left, right) {
        noting(left, right);
        return verdicts.of(left, right);
      },
      isSetApart(id) {
        noting(id);
        return verdicts.isSetApart(id);
      },
      dependentOn(id) {
        noting(id);
        return verdicts.dependentOn(id);
      },
    },
    // Who asks for ties has asked for the sources themselves before.
    tiesAmong: sourceTies(state, near),
  };
}
