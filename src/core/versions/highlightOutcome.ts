import type { Candidate, Located, LocatedState } from '../anchor/located';
import type { Reason } from '../anchor/reasons';
import type { Id } from '../model/id';
import type { HighlightRow, PassageRange } from '../model/rows';

/** What became of one range of a highlight. */
export interface RangeOutcome {
  /** As it was in the text it was made on. */
  readonly range: PassageRange;
  /** Offsets are UTF-16 code units of the new text. */
  readonly located: Located;
}

/** What became of a highlight in a newer version of its source. */
export interface HighlightOutcome {
  readonly highlight: Id;
  readonly state: LocatedState;
  /** 0–1: the least of its ranges; of an ambiguous one that of its best candidate, of an orphan 0. */
  readonly score: number;
  readonly reasons: readonly Reason[];
  readonly ranges: readonly RangeOutcome[];
  /**
   * Where its words stand now, in text order; null where there is no one place for every range. Those of a
   * `changed` highlight are proposed: it stays with its version until the analyst confirms.
   */
  readonly places: readonly Candidate[] | null;
  /**
   * It is attached to the new text: `exact` and `moved`, never without the same words, and never when the
   * analyst once decided to leave it on its version (`keptFrom`).
   */
  readonly isAttached: boolean;
}

const noneFound: Candidate = { start: 0, end: 0, score: 0, words: 0, surroundings: 0 };

/**
 * The outcome of a highlight out of those of its ranges: attached only when every range is, lost only
 * when every range is. Where some ranges are lost, or would lie over each other now, the analyst is
 * asked. A highlight with areas of pages cannot be looked for by its words alone and is asked for, too,
 * unless the text is the same (`isSameText`).
 */
export function highlightOutcome(
  highlight: HighlightRow,
  located: readonly Located[],
  isSameText = false,
): HighlightOutcome {
  const ranges = highlight.ranges.map((range, place) => ({ range, located: located[place] as Located }));
  const states = new Set(located.map(({ state }) => state));
  const places = located.flatMap((each) => ('start' in each ? [each] : [])).sort((a, b) => a.start - b.start);
  const isComplete = places.length === located.length && places.length > 0;
  const isOverlapping = places.some((place, index) => place.start < (places[index - 1]?.end ?? 0));
  const hasAreas = (highlight.areas ?? []).length > 0 && !isSameText;
  const isAreaKept = isSameText && located.length === 0;
  const state = isAreaKept ? 'exact' : stateOf(states, isOverlapping || hasAreas);
  return {
    highlight: highlight.id,
    state,
    score: state === 'orphan' ? 0 : Math.min(1, ...located.map((each) => bestOf(each).score)),
    reasons: [
      ...new Set([...(hasAreas ? (['area'] as const) : []), ...located.flatMap(({ reasons }) => reasons)]),
    ],
    ranges,
    places: isComplete && !isOverlapping && state !== 'ambiguous' ? places : null,
    isAttached: (state === 'exact' || state === 'moved') && highlight.keptFrom === undefined,
  };
}

function stateOf(states: ReadonlySet<LocatedState>, mustAsk: boolean): LocatedState {
  if (states.size === 0 || (states.size === 1 && states.has('orphan'))) return 'orphan';
  if (states.has('ambiguous')) return 'ambiguous';
  if (mustAsk || states.has('changed') || states.has('orphan')) return 'changed';
  return states.has('moved') ? 'moved' : 'exact';
}

/** The place found, the best of several, or a place without score. */
function bestOf(located: Located): Candidate {
  if ('start' in located) return located;
  return (located.state === 'ambiguous' ? located.candidates[0] : undefined) ?? noneFound;
}
