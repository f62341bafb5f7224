import { type Located, type LocatedState, locatedStates } from '@core/anchor/located';
import type { PassageFinder } from '@core/anchor/PassageFinder';
import type { HighlightRow, Id } from '@core/model';
import type { TextSpan } from '@core/text';

/** What became of a highlight in another text. */
export interface HighlightOutcome {
  readonly highlightId: Id;
  /** That of the part that fared worst. */
  readonly state: LocatedState;
  /** 0–1, of the part that fits least; 0 where one was found nowhere. */
  readonly score: number;
  /** One for each of the highlight's ranges, in their order. */
  readonly parts: readonly Located[];
  /** It marks a part of a page, too, or only that: no text says where that is in another document. */
  readonly hasAreas: boolean;
}

/** What became of a highlight in the finder's text. */
export function highlightOutcome(
  finder: PassageFinder,
  { id, ranges, areas }: Pick<HighlightRow, 'id' | 'ranges' | 'areas'>,
): HighlightOutcome {
  const parts = ranges.map((range) => finder.find(range));
  const hasAreas = (areas ?? []).length > 0;
  const worst = Math.max(...parts.map(({ state }) => locatedStates.indexOf(state)), 0);
  const state = parts.length === 0 ? 'orphan' : (locatedStates[worst] ?? 'orphan');
  const score = Math.min(1, ...parts.map(scoreOf));
  return { highlightId: id, state, score: parts.length === 0 ? 0 : score, parts, hasAreas };
}

/**
 * The places a highlight may be carried over to without asking: those of the same words, in the same order
 * and apart from each other. Null where the analyst has to decide.
 */
export function settledSpans({ parts, hasAreas }: HighlightOutcome): TextSpan[] | null {
  if (hasAreas || parts.length === 0) return null;
  const spans: TextSpan[] = [];
  for (const part of parts) {
    if (part.state !== 'exact' && part.state !== 'moved') return null;
    if (part.start < (spans.at(-1)?.end ?? 0)) return null;
    spans.push({ start: part.start, end: part.end });
  }
  return spans;
}

function scoreOf(part: Located): number {
  if (part.state === 'ambiguous') return part.candidates[0]?.score ?? 0;
  return part.state === 'orphan' ? 0 : part.score;
}
