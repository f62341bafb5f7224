import { PassageFinder } from '@core/anchor/PassageFinder';
import type { HighlightRow } from '@core/model';
import { type HighlightOutcome, highlightOutcome } from './highlightOutcome';

/** Highlights that were made on one text. */
export interface HighlightsOfText {
  /** The text they were made on; null where it cannot be had. */
  readonly text: string | null;
  readonly highlights: readonly Pick<HighlightRow, 'id' | 'ranges' | 'areas'>[];
}

export interface HighlightProgress {
  readonly done: number;
  readonly all: number;
}

/** Highlights looked for between two reports: a few milliseconds of work. */
const highlightsPerReport = 50;

/**
 * Looks for every highlight in a newer text, and stops every few to say how far it is: whoever no longer asks
 * for the next step has cancelled. Answers what became of each.
 */
export function* findHighlights(
  newText: string,
  groups: readonly HighlightsOfText[],
): Generator<HighlightProgress, HighlightOutcome[]> {
  const all = groups.reduce((sum, { highlights }) => sum + highlights.length, 0);
  const outcomes: HighlightOutcome[] = [];
  for (const { text, highlights } of groups) {
    if (highlights.length === 0) continue;
    yield { done: outcomes.length, all };
    const finder = new PassageFinder(newText, text ?? undefined);
    for (const highlight of highlights) {
      outcomes.push(highlightOutcome(finder, highlight));
      if (outcomes.length % highlightsPerReport === 0) yield { done: outcomes.length, all };
    }
  }
  return outcomes;
}
