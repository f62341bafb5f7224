import type { Id, PassageRange } from '@core/model';
import { carriedRanges } from '../finding/carriedHighlight';
import { findHighlights, type HighlightProgress } from '../finding/findHighlights';
import { settledSpans } from '../finding/highlightOutcome';
import type { FoundHighlights, VersionsRequest } from './versionsMessages';

/** Looks for highlights in a newer text and describes those that may go along anew. */
export function findAndCarry(
  { newer, groups }: Extract<VersionsRequest, { kind: 'find' }>,
  onProgress: (progress: HighlightProgress) => void,
): FoundHighlights {
  const finding = findHighlights(newer, groups);
  let step = finding.next();
  for (; !step.done; step = finding.next()) onProgress(step.value);
  const ranges = new Map(groups.flatMap(({ highlights }) => highlights.map((row) => [row.id, row.ranges])));
  const carried = new Map<Id, PassageRange[]>();
  for (const outcome of step.value) {
    const spans = settledSpans(outcome);
    const own = ranges.get(outcome.highlightId) ?? [];
    if (spans) carried.set(outcome.highlightId, carriedRanges(newer, own, spans));
  }
  return { outcomes: step.value, carried };
}
