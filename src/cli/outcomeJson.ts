import type { CodePointIndex } from '@core/text';
import type { HighlightOutcome } from '@core/versions';

/** A text with its code points, which `--json` counts. */
export interface CountedText {
  readonly text: string;
  readonly index: CodePointIndex;
}

/**
 * What became of a highlight, as `assay update --json` shows it. `start`, `end` (code points of the new
 * text) and `found` are where its words stand now; of a `changed` highlight where close words stand: it
 * is not attached (`attached: false`) until the analyst confirms. They are null for `ambiguous`, which
 * has `candidates`, and for `orphan`. `exact` are the words as they were; of several ranges the parts are
 * joined by “ … ”, and start and end are those of the whole.
 */
export function outcomeJson(outcome: HighlightOutcome, { text, index }: CountedText) {
  const places = outcome.places ?? [];
  const [first, last] = [places[0], places.at(-1)];
  return {
    highlight: outcome.highlight,
    state: outcome.state,
    score: Math.round(outcome.score * 1_000) / 1_000,
    start: first ? index.toCodePoints(first.start) : null,
    end: last ? index.toCodePoints(last.end) : null,
    exact: outcome.ranges.map(({ range }) => range.exact).join(' … '),
    found: first ? places.map(({ start, end }) => text.slice(start, end)).join(' … ') : null,
    attached: outcome.isAttached,
    reasons: outcome.reasons,
    candidates: outcome.ranges.flatMap(({ located }) =>
      located.state === 'ambiguous'
        ? located.candidates.map(({ start, end, score }) => ({
            start: index.toCodePoints(start),
            end: index.toCodePoints(end),
            score: Math.round(score * 1_000) / 1_000,
            found: text.slice(start, end),
          }))
        : [],
    ),
  };
}
