import type { FindingProgress } from '@core/anchor/findPassages';
import type { Id, PassageRange } from '@core/model';
import { attachHighlight } from '@core/versions/attachHighlight';
import { findHighlights } from '@core/versions/findHighlights';
import type { FindQuestion, FoundHighlights } from './versionsMessages';

/** Looks for highlights in a newer text and describes those that may go along anew. */
export function findAndCarry(
  { newer, highlights, olderTexts, recoding }: FindQuestion,
  onProgress: (progress: FindingProgress) => void,
): FoundHighlights {
  const finding = findHighlights(newer.text, highlights, olderTexts, recoding);
  let step = finding.next();
  for (; !step.done; step = finding.next()) onProgress(step.value);
  const rows = new Map(highlights.map((row) => [row.id, row]));
  const carried = new Map<Id, readonly PassageRange[]>();
  for (const { highlight, isAttached, places } of step.value) {
    const row = rows.get(highlight);
    if (!row || !isAttached || !places) continue;
    const attached = attachHighlight(row, newer, newer.text, places, row.updatedAt);
    if (attached.ok) carried.set(highlight, attached.value.ranges);
  }
  return { outcomes: step.value, carried };
}
